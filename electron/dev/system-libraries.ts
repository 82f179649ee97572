import { missingLibraries, missingPieces } from './system/detect.ts';
import type { Piece, Purpose } from './system/pieces.ts';
import { provide } from './system/provide.ts';

/**
 * Finds what this machine lacks for the purposes, and for the Electron where one is started, before anything crashes
 * for want of it; installs it where that is allowed, else rejects with one copyable line that names everything.
 */
export async function prepareMachine(purposes: readonly Purpose[], electron: string | null): Promise<void> {
  await provide(await lackingFor(purposes, electron));
  if (electron === null) return;
  // A package can bring a library that itself lacks another one only when it is not installed by a package manager.
  const still = await missingLibraries(electron);
  if (still.length > 0) await provide(still);
}

async function lackingFor(purposes: readonly Purpose[], electron: string | null): Promise<Piece[]> {
  if (process.platform !== 'linux') return [];
  const linked = electron === null ? [] : await missingLibraries(electron);
  return [...(await missingPieces(purposes)), ...linked];
}
