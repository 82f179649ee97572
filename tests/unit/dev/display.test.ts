import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { whyNoDisplay } from '../../../electron/dev/display.ts';
import { test } from './folder.ts';

describe('a display', () => {
  test('is missing where no variable names one', async () => {
    expect(await whyNoDisplay({}, 'linux')).toBe('neither DISPLAY nor WAYLAND_DISPLAY is set');
    expect(await whyNoDisplay({ DISPLAY: '' }, 'linux')).not.toBeNull();
  });

  test('is missing where nothing answers at the one that is named', async ({ folder }) => {
    expect(await whyNoDisplay({ DISPLAY: ':31999' }, 'linux')).toBe('DISPLAY is :31999, but nothing answers there');
    const wayland = { WAYLAND_DISPLAY: 'wayland-9', XDG_RUNTIME_DIR: folder };
    expect(await whyNoDisplay(wayland, 'linux')).toBe('WAYLAND_DISPLAY is wayland-9, but nothing answers there');
  });

  test('is there where one answers', async ({ folder }) => {
    const server = createServer().listen(join(folder, 'wayland-9'));
    await expect(whyNoDisplay({ WAYLAND_DISPLAY: 'wayland-9', XDG_RUNTIME_DIR: folder }, 'linux')).resolves.toBeNull();
    server.close();
  });

  test('over the network is left to Electron, and other systems always have one', async () => {
    expect(await whyNoDisplay({ DISPLAY: 'elsewhere:0' }, 'linux')).toBeNull();
    expect(await whyNoDisplay({}, 'darwin')).toBeNull();
  });
});
