import { COOKIE } from './authority.ts';

/** The few words of the X11 protocol that are spoken here, little-endian (X Window System Protocol, Encoding). */

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** What a client says first; without a key where the server asks for none. */
export function hello(key: Buffer | undefined): Buffer {
  const method = Buffer.from(key ? COOKIE : '', 'latin1');
  const data = key ?? Buffer.alloc(0);
  const bytes = Buffer.alloc(12 + padded(method.length) + padded(data.length));
  bytes.write('l', 0, 'latin1');
  bytes.writeUInt16LE(11, 2);
  bytes.writeUInt16LE(method.length, 6);
  bytes.writeUInt16LE(data.length, 8);
  method.copy(bytes, 12);
  data.copy(bytes, 12 + padded(method.length));
  return bytes;
}

/** The first bytes of every answer tell how long it is; undefined until those are there. */
export const lengthOfGreeting = (bytes: Buffer): number | undefined =>
  bytes.length < 8 ? undefined : 8 + bytes.readUInt16LE(6) * 4;

/** Up to where the vendor's name begins. */
const SHORTEST_GREETING = 40;

/** Bits in a pixel of the first screen; undefined where the server refused, or says too little. */
export function depthOf(greeting: Buffer): number | undefined {
  if (greeting[0] !== 1 || greeting.length < SHORTEST_GREETING) return undefined;
  const vendor = padded(greeting.readUInt16LE(24));
  const formats = (greeting[29] ?? 0) * 8;
  const screen = 40 + vendor + formats;
  return greeting[screen + 38];
}

/** ChangeWindowAttributes with a background pixel: what the server itself paints where a window has drawn nothing yet. */
export function setBackground(window: number, pixel: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt8(2, 0);
  bytes.writeUInt16LE(bytes.length / 4, 2);
  bytes.writeUInt32LE(window, 4);
  bytes.writeUInt32LE(0b10, 8);
  bytes.writeUInt32LE(pixel, 12);
  return bytes;
}

/** GetInputFocus, which changes nothing: its reply says that what was asked before is done. */
export const SYNC = Buffer.from([43, 0, 1, 0]);
export const ANSWER_BYTES = 32;
/** What an answer begins with when the server could not do what was asked. */
export const ERROR = 0;
