import { crc32, deflateSync } from 'node:zlib';

/** An uncompressed picture: four bytes (red, green, blue, alpha) for each pixel, row by row. */
export class Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Buffer;

  constructor(width: number, height: number, rgba: Buffer) {
    if (rgba.length !== width * height * 4) throw new Error(`${rgba.length} bytes are no ${width}x${height} picture`);
    this.width = width;
    this.height = height;
    this.rgba = rgba;
  }

  /** The pixel as `#rrggbbaa`. */
  at(x: number, y: number): string {
    const start = (y * this.width + x) * 4;
    return `#${this.rgba.subarray(start, start + 4).toString('hex')}`;
  }

  /** The share of pixels, 0 to 1, for which this colour (`#rrggbbaa`) is exactly met. */
  share(colour: string): number {
    const wanted = Buffer.from(colour.slice(1), 'hex');
    let met = 0;
    for (let start = 0; start < this.rgba.length; start += 4) {
      if (this.rgba.compare(wanted, 0, 4, start, start + 4) === 0) met += 1;
    }
    return met / (this.width * this.height);
  }

  png(): Buffer {
    const rows = Buffer.alloc((this.width * 4 + 1) * this.height);
    for (let y = 0; y < this.height; y += 1) {
      this.rgba.copy(rows, y * (this.width * 4 + 1) + 1, y * this.width * 4, (y + 1) * this.width * 4);
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    header.set([8, 6, 0, 0, 0], 8); // 8 bits, RGBA, deflate, no filter choice, not interlaced
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
