/** The one kind of key that X servers of a desktop hand out. */
export const COOKIE = 'MIT-MAGIC-COOKIE-1';

/** Of the address families in an authority file (`Xauth.h`): this machine, and any. */
const FAMILY = { local: 256, wild: 0xffff } as const;

/**
 * The key for a display of this machine, out of an authority file as `libXau` writes it: records of a big-endian family and
 * four counted fields (address, display number, name of the method, key). Undefined where there is none; a file that is cut
 * off counts up to there.
 */
export function cookieFor(file: Buffer, host: string, number: string): Buffer | undefined {
  let at = 0;
  const count = (): number => {
    at += 2;
    return at > file.length ? 0 : file.readUInt16BE(at - 2);
  };
  const field = (): Buffer => {
    const length = count();
    at += length;
    return file.subarray(at - length, at);
  };
  while (at < file.length) {
    const family = count();
    const [address, display, method, key] = [field(), field(), field(), field()];
    if (at > file.length) return undefined;
    const here = family === FAMILY.wild || (family === FAMILY.local && address.toString('latin1') === host);
    const ours = display.length === 0 || display.toString('latin1') === number;
    if (here && ours && method.toString('latin1') === COOKIE) return key;
  }
  return undefined;
}
