import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Fields of the XWD header that a picture needs, as their place among its big-endian 32-bit words. */
const FIELD = { headerBytes: 0, width: 4, height: 5, bitsPerPixel: 11, bytesPerLine: 12, colours: 19 } as const;
const BYTES_PER_COLOUR = 12;

/**
 * What stands on a virtual display right now, read from the memory of the server itself: quick enough to look every few
 * milliseconds, which a picture taken by a program is not.
 */
export class Framebuffer {
  private readonly file: number;
  private readonly start: number;
  private readonly bytesPerLine: number;
  private readonly width: number;
  private readonly height: number;
  private readonly line: Buffer;

  /** @param path the file in which the server keeps its display (the option `-fbdir` of Xvfb) */
  constructor(path: string) {
    this.file = openSync(path, 'r');
    const header = Buffer.alloc(100);
    readSync(this.file, header, 0, header.length, 0);
    const field = (name: keyof typeof FIELD): number => header.readUInt32BE(FIELD[name] * 4);
    if (field('bitsPerPixel') !== 32) throw new Error(`a display of ${field('bitsPerPixel')} bits is not understood`);
    this.start = field('headerBytes') + field('colours') * BYTES_PER_COLOUR;
    this.bytesPerLine = field('bytesPerLine');
    this.width = field('width');
    this.height = field('height');
    this.line = Buffer.alloc(this.bytesPerLine);
    if (fstatSync(this.file).size < this.start + this.bytesPerLine * this.height) {
      throw new Error(`${path} holds no whole display`);
    }
  }

  /** How many colours are to be seen in every `step`th line, counted up to `enough`. */
  colours(enough: number, step = 4): number {
    const seen = new Set<number>();
    for (let y = 0; y < this.height && seen.size < enough; y += step) {
      readSync(this.file, this.line, 0, this.bytesPerLine, this.start + y * this.bytesPerLine);
      let last = -1;
      for (let x = 0; x < this.width; x += 1) {
        const colour = this.line.readUInt32LE(x * 4) & 0xffffff;
        if (colour !== last) seen.add(colour);
        last = colour;
      }
    }
    return seen.size;
  }

  /** How many points of a colour (0xrrggbb) stand in every `step`th line. */
  points(colour: number, step = 4): number {
    let found = 0;
    for (let y = 0; y < this.height; y += step) {
      readSync(this.file, this.line, 0, this.bytesPerLine, this.start + y * this.bytesPerLine);
      for (let x = 0; x < this.width; x += 1) if ((this.line.readUInt32LE(x * 4) & 0xffffff) === colour) found += 1;
    }
    return found;
  }

  close(): void {
    closeSync(this.file);
  }
}
