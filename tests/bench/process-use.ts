import { readdir, readFile } from 'node:fs/promises';

/** What all threads of a process have used since it began; from Linux's `/proc`. */
export interface Use {
  readonly cpuMs: number;
  readonly switches: number;
}

const NS_PER_MS = 1e6;

async function readThread(folder: string): Promise<Use> {
  const [schedstat, status] = await Promise.all([
    readFile(`${folder}/schedstat`, 'utf8'),
    readFile(`${folder}/status`, 'utf8'),
  ]);
  const switches = /^voluntary_ctxt_switches:\s*(\d+)$/m.exec(status)?.[1];
  if (switches === undefined) throw new Error(`${folder} does not tell its switches`);
  return { cpuMs: Number(schedstat.split(' ')[0]) / NS_PER_MS, switches: Number(switches) };
}

/** Threads that end in between take their share with them; at rest none does. */
export async function readUse(pid: number): Promise<Use> {
  const tasks = `/proc/${String(pid)}/task`;
  const threads = await Promise.all((await readdir(tasks)).map((thread) => readThread(`${tasks}/${thread}`)));
  return {
    cpuMs: threads.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    switches: threads.reduce((sum, { switches }) => sum + switches, 0),
  };
}
