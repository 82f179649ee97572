import { connect } from 'node:net';
import { isAbsolute, join } from 'node:path';

const ANSWER_MS = 2_000;

/** Why no window can be shown here, in words for a person; null when a display answers (or the system always has one). */
export async function whyNoDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Promise<string | null> {
  if (platform !== 'linux') return null;
  const wayland = env['WAYLAND_DISPLAY'] ?? '';
  const x11 = env['DISPLAY'] ?? '';
  if (wayland === '' && x11 === '') return 'neither DISPLAY nor WAYLAND_DISPLAY is set';
  if (wayland !== '' && (await answers(waylandSocket(wayland, env)))) return null;
  if (x11 === '') return `WAYLAND_DISPLAY is ${wayland}, but nothing answers there`;
  const number = /^(?:unix)?:(\d+)/.exec(x11)?.[1];
  // A display over the network is left to Electron to reach.
  if (number === undefined) return null;
  const socket = `/tmp/.X11-unix/X${number}`;
  if ((await answers(socket)) || (await answers(`\0${socket}`))) return null;
  return `DISPLAY is ${x11}, but nothing answers there`;
}

function waylandSocket(name: string, env: NodeJS.ProcessEnv): string {
  return isAbsolute(name) ? name : join(env['XDG_RUNTIME_DIR'] ?? '/run', name);
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    const end = (answer: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => end(false), ANSWER_MS);
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
