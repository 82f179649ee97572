import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { displayAddress, type DisplayAddress } from './address.ts';
import { cookieFor } from './authority.ts';
import { ANSWER_BYTES, depthOf, ERROR, hello, lengthOfGreeting, setBackground, SYNC } from './wire.ts';

/** Long, because a busy machine is what this is for; a window is never kept back for good by a server that hangs. */
const PATIENCE_MS = 2_000;
/** Red, green and blue have eight bits each in such a pixel, and only there is a colour written as we write it. */
const TRUE_COLOUR = 24;
/** A window with an alpha channel reads the topmost bits as well. */
const OPAQUE = 0xff00_0000;

/**
 * Gives a window on X11 the colour that stands in it until its first frame is drawn. Chromium makes every window with the
 * toolkit's colour there (`DesktopWindowTreeHostLinux::AddAdditionalInitProperties`), light on most desktops whatever the
 * app's own theme is, and Electron has no word for it; on a busy machine it is seen for a good part of a second.
 * @param window the X server's number of it
 * @param colour `#rrggbb`
 * @returns why it could not be done; undefined when it is done
 */
export async function setGround(window: number, colour: string, env = process.env): Promise<string | undefined> {
  const address = displayAddress(env['DISPLAY']);
  if (!address) return 'no X server of this machine';
  const pixel = (OPAQUE | Number.parseInt(colour.slice(1), 16)) >>> 0;
  return tellServer(address.socket, keyOf(address, env), setBackground(window, pixel));
}

function keyOf({ number }: DisplayAddress, env: NodeJS.ProcessEnv): Buffer | undefined {
  try {
    return cookieFor(readFileSync(env['XAUTHORITY'] ?? join(homedir(), '.Xauthority')), hostname(), number);
  } catch {
    // Many servers let their own user in without a key.
    return undefined;
  }
}

/** One request on a connection of its own; see `setGround` for what is returned. */
export function tellServer(path: string, key: Buffer | undefined, request: Buffer): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const end = (failure?: string): void => {
      clearTimeout(late);
      socket.destroy();
      resolve(failure);
    };
    const late = setTimeout(() => end('the X server did not answer'), PATIENCE_MS);
    let received = Buffer.alloc(0);
    let greeted = false;
    socket.on('connect', () => socket.write(hello(key)));
    socket.on('error', (error) => end(error.message));
    socket.on('close', () => end('the X server hung up'));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (!greeted) {
        const length = lengthOfGreeting(received);
        if (length === undefined || received.length < length) return;
        const depth = depthOf(received);
        if (depth !== TRUE_COLOUR) {
          end(depth === undefined ? 'the X server refused' : `a display of ${depth} bits`);
          return;
        }
        greeted = true;
        received = received.subarray(length);
        socket.write(Buffer.concat([request, SYNC]));
      }
      if (received.length >= ANSWER_BYTES) end(received[0] === ERROR ? 'the X server knows no such window' : undefined);
    });
  });
}
