import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { displayAddress } from '../../../electron/x11/address.ts';
import { cookieFor } from '../../../electron/x11/authority.ts';
import { setGround, tellServer } from '../../../electron/x11/ground.ts';
import { hello, setBackground } from '../../../electron/x11/wire.ts';

describe('the address of a display', () => {
  test.each([
    [':0', { socket: '/tmp/.X11-unix/X0', number: '0' }],
    [':12.1', { socket: '/tmp/.X11-unix/X12', number: '12' }],
    ['unix:3', { socket: '/tmp/.X11-unix/X3', number: '3' }],
  ])('%s is this machine’s', (display, address) => expect(displayAddress(display)).toEqual(address));

  test.each([undefined, '', 'localhost:10.0', '192.0.2.1:0', ':x', '0'])('%s is not reached', (display) =>
    expect(displayAddress(display)).toBeUndefined(),
  );

  test('a display on another machine is left alone, and the reason is told', async () => {
    expect(await setGround(1, '#181814', { DISPLAY: 'other:0' })).toBe('no X server of this machine');
  });
});

const counted = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
};
function record(family: number, address: string, number: string, key: Buffer, method = 'MIT-MAGIC-COOKIE-1'): Buffer {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(family);
  const texts = [address, number, method].map((text) => counted(Buffer.from(text)));
  return Buffer.concat([head, ...texts, counted(key)]);
}

describe('the key for a display', () => {
  const [key, other] = [Buffer.alloc(16, 7), Buffer.alloc(16, 9)];

  test('is the one of this machine and this number', () => {
    const file = Buffer.concat([
      record(0, '\x0a\x00\x00\x01', '0', other),
      record(256, 'elsewhere', '0', other),
      record(256, 'here', '1', other),
      record(256, 'here', '0', other, 'XDM-AUTHORIZATION-1'),
      record(256, 'here', '0', key),
    ]);
    expect(cookieFor(file, 'here', '0')).toEqual(key);
    expect(cookieFor(file, 'here', '2')).toBeUndefined();
  });

  test('may be for any machine and any number', () => {
    expect(cookieFor(record(0xffff, '', '', key), 'here', '4')).toEqual(key);
  });

  test('is not taken out of a file that is cut off', () => {
    const whole = record(256, 'here', '0', key);
    for (let end = 0; end < whole.length; end += 1)
      expect(cookieFor(whole.subarray(0, end), 'here', '0'), `${end} bytes`).toBeUndefined();
  });
});

describe('a server that is asked to paint a window', () => {
  let folder: string;
  let server: Server;
  let heard: Buffer;
  const open = new Set<Socket>();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unbend-x11-'));
    heard = Buffer.alloc(0);
  });
  afterEach(() => {
    for (const socket of open) socket.destroy();
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** Answers each piece that it hears with the next of these. */
  async function serve(...answers: (Buffer | 'hang up')[]): Promise<string> {
    server = createServer((socket) => {
      open.add(socket);
      socket.on('data', (chunk) => {
        heard = Buffer.concat([heard, chunk]);
        const answer = answers.shift();
        if (answer === 'hang up') socket.destroy();
        else if (answer) socket.write(answer);
      });
    });
    const path = join(folder, 'X0');
    await new Promise<void>((resolve) => server.listen(path, resolve));
    return path;
  }

  const greeting = (depth: number): Buffer => {
    const vendor = Buffer.from('A vendor');
    const bytes = Buffer.alloc(40 + vendor.length + 2 * 8 + 40);
    bytes[0] = 1;
    bytes.writeUInt16LE((bytes.length - 8) / 4, 6);
    bytes.writeUInt16LE(vendor.length, 24);
    bytes[29] = 2;
    bytes[40 + vendor.length + 2 * 8 + 38] = depth;
    return bytes;
  };
  const refusal = Buffer.alloc(8);
  const answer = (first: number): Buffer => Buffer.alloc(32, Uint8Array.of(first, 0));
  const request = setBackground(0x40_0007, 0xff18_1814);

  test('hears the key, and which pixel for which window', async () => {
    const key = Buffer.alloc(16, 5);
    expect(await tellServer(await serve(greeting(24), answer(1)), key, request)).toBeUndefined();
    expect(heard.subarray(0, hello(key).length)).toEqual(hello(key));
    expect(heard.includes(key)).toBe(true);
    expect(heard.includes(Buffer.from([2, 0, 4, 0, 7, 0, 0x40, 0, 2, 0, 0, 0, 0x14, 0x18, 0x18, 0xff]))).toBe(true);
  });

  test.each([
    ['refuses the key', [refusal], 'the X server refused'],
    ['greets in too few words', [Buffer.from([1, 0, 11, 0, 0, 0, 0, 0])], 'the X server refused'],
    ['has other pixels', [greeting(30)], 'a display of 30 bits'],
    ['knows no such window', [greeting(24), answer(0)], 'the X server knows no such window'],
    ['hangs up', ['hang up' as const], 'the X server hung up'],
    ['hangs', [], 'the X server did not answer'],
  ])('and %s: the reason is told', async (_, answers, reason) => {
    expect(await tellServer(await serve(...answers), undefined, request)).toBe(reason);
  });

  test('and is not there: the reason is told', async () => {
    await serve();
    expect(await tellServer(join(folder, 'nobody'), undefined, request)).toMatch(/ENOENT/);
  });
});
