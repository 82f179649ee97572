import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Every process that a world starts carries this variable, and its children inherit it. So a world can find what is its
 * own by asking the kernel, even what was started behind its back, and never touches anything else.
 */
export const worldMark = 'UNBEND_TEST_WORLD';

interface Kinship {
  readonly pid: number;
  readonly parent: number;
}

async function kinshipOf(pid: number): Promise<Kinship | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The command's name stands in brackets and may hold anything: what follows the last bracket is safe to split.
    const [state, parent] = stat
      .slice(stat.lastIndexOf(')') + 1)
      .trim()
      .split(' ');
    return state === 'Z' ? undefined : { pid, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

async function carries(pid: number, mark: string): Promise<boolean> {
  try {
    return (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0').includes(`${worldMark}=${mark}`);
  } catch {
    return false;
  }
}

/**
 * The living processes of a world: those that carry its mark, and their descendants (Chromium writes over the environment
 * of some of its children, so that the mark is not to be read there).
 */
export async function markedProcesses(mark: string): Promise<number[]> {
  const all = await allProcesses();
  const marked: number[] = [];
  for (const { pid } of all) if (pid !== process.pid && (await carries(pid, mark))) marked.push(pid);
  return grownByChildren(marked, all);
}

/** This process and all that descend from it. */
export async function descendantsOf(pid: number): Promise<number[]> {
  return grownByChildren([pid], await allProcesses());
}

async function allProcesses(): Promise<readonly Kinship[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  return (await Promise.all(pids.map(kinshipOf))).filter((kin) => kin !== undefined);
}

function grownByChildren(roots: readonly number[], all: readonly Kinship[]): number[] {
  const found = new Set(roots);
  for (let grown = true; grown;) {
    grown = false;
    for (const { pid, parent } of all) {
      if (found.has(parent) && !found.has(pid) && pid !== process.pid) {
        found.add(pid);
        grown = true;
      }
    }
  }
  return [...found];
}

/** Ends what is left of a world at once, and says how many processes that were. */
export async function endMarked(mark: string): Promise<number> {
  const ended = new Set<number>();
  for (let round = 0; round < 50; round += 1) {
    const pids = await markedProcesses(mark);
    if (pids.length === 0) break;
    for (const pid of pids) {
      ended.add(pid);
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    }
    await pause(20);
  }
  return ended.size;
}
