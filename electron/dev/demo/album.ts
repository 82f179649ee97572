import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PROJECT_FOLDER } from '../project.ts';

/** The pictures of one demo, numbered in the order in which they were taken. */
export class Album {
  readonly folder: string;
  private taken = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** An empty one; the pictures of an earlier demo go. */
  static async open(folder: string): Promise<Album> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new Album(folder);
  }

  /** Keeps a PNG and says where it lies and what it shows. */
  async add(name: string, shows: string, png: Buffer): Promise<void> {
    this.taken += 1;
    const file = join(this.folder, `${String(this.taken).padStart(2, '0')}-${name}.png`);
    await writeFile(file, png);
    console.log(`  ${relative(PROJECT_FOLDER, file)}  ${shows}`);
  }
}
