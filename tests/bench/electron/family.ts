import { readFile } from 'node:fs/promises';
import { descendantsOf } from '../../desktop/marked.ts';
import { readUse, type Use } from '../process-use.ts';

/** A process with all that it started, as Linux's `/proc` tells of them. */

/** Processor time and voluntary switches of a whole family since each member began. */
export async function useOfFamily(pid: number): Promise<Use> {
  const uses = await Promise.all((await descendantsOf(pid)).map(readUse));
  return {
    cpuMs: uses.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    switches: uses.reduce((sum, { switches }) => sum + switches, 0),
  };
}

export interface Memory {
  /** What was written by one process alone: nobody else pays for it, and it cannot be read anew from a file. MiB. */
  readonly privateDirty: number;
  /** The same with the clean pages that only this process has mapped. MiB. */
  readonly unique: number;
}

const KIB_PER_MIB = 1024;

export async function memoryOfFamily(pid: number): Promise<Memory> {
  const rollups = await Promise.all(
    (await descendantsOf(pid)).map((one) => readFile(`/proc/${one}/smaps_rollup`, 'utf8')),
  );
  const sum = (name: string): number =>
    rollups.reduce((total, text) => total + Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1]), 0);
  const dirty = sum('Private_Dirty') / KIB_PER_MIB;
  return { privateDirty: dirty, unique: dirty + sum('Private_Clean') / KIB_PER_MIB };
}

/** How many pages live in it, shown or not. */
export async function renderersOf(pid: number): Promise<number> {
  const lines = await Promise.all(
    (await descendantsOf(pid)).map((one) => readFile(`/proc/${one}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.filter((line) => line.includes('--type=renderer')).length;
}

/**
 * A number that grows whenever a child of this very process has ended and was waited for: the page faults of all such
 * children. So a helper that is started and ends between two looks is seen too.
 */
export async function faultsOfEndedChildren(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat
    .slice(stat.lastIndexOf(')') + 1)
    .trim()
    .split(' ');
  return Number(fields[8]);
}
