import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.ts';

const socket = 'wayland-unbend';

/** What a program needs in its environment to be a native client of this compositor, and of no X server. */
export const onWayland = { WAYLAND_DISPLAY: socket, XDG_SESSION_TYPE: 'wayland', DISPLAY: '' } as const;

/** Starts a Wayland compositor without a screen in this world; it ends with it. */
export async function startWeston(world: World): Promise<void> {
  const args = ['--backend=headless-backend.so', `--socket=${socket}`, '--width=1280', '--height=800', '--idle-time=0'];
  const { DISPLAY: _display, ...env } = world.env;
  const weston = world.programs.start('weston', 'weston', args, { env });
  await weston.holds('the Wayland compositor to take clients', async () =>
    existsSync(join(world.folders.runtime, socket)),
  );
}
