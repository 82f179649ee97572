import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.ts';

/** Disks that cannot be written, for one folder of a world. They go with the world. */

const root = process.getuid?.() === 0;

/** Makes a folder unwritable as it lies there: a read-only mount for root, who passes every mode; else its mode. */
export function makeReadOnly(world: World, folder: string): void {
  if (!root) {
    chmodSync(folder, 0o500);
    world.beforeClose(async () => chmodSync(folder, 0o700));
    return;
  }
  mount(world, folder, ['--bind', folder, folder]);
  execFileSync('mount', ['-o', 'remount,bind,ro', folder], { stdio: 'pipe' });
}

/** Lays a disk of one megabyte over a folder, puts in what `fill` writes, and fills the rest. Root only. */
export function mountFullDisk(world: World, folder: string, fill: () => void): void {
  mount(world, folder, ['-t', 'tmpfs', '-o', 'size=1m,mode=0700', 'tmpfs', folder]);
  fill();
  try {
    for (let part = 0; ; part++) writeFileSync(join(folder, `filling-${part}`), Buffer.alloc(part < 255 ? 4096 : 1));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}

/** Why a full disk cannot be laid here; false where it can. */
export const noDisks = root ? false : 'only root may mount a disk';

function mount(world: World, folder: string, words: readonly string[]): void {
  execFileSync('mount', words, { stdio: 'pipe' });
  world.beforeClose(async () => void execFileSync('umount', ['--lazy', folder], { stdio: 'pipe' }));
}
