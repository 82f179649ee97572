import { execFile } from 'node:child_process';
import { chown, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The number of "nobody", who owns nothing and is in no group; the machine's list of users stays as it is. */
const NOBODY = 65_534;

/** What to put before a command so that an ordinary user runs it: nothing where one runs the tests. */
export function asOrdinaryUser(uid = process.getuid?.()): readonly string[] {
  if (uid !== 0) return [];
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--no-new-privs'];
}

/** Whether the kernel lets ordinary users make the namespaces that Chromium's sandbox is built of. */
export async function namespacesAllowed(): Promise<boolean> {
  const [command = '', ...args] = [...asOrdinaryUser(), 'unshare', '--user', '--pid', '--net', '--fork', 'true'];
  return run(command, args).then(
    () => true,
    () => false,
  );
}

/** Gives a folder and all in it to the ordinary user, who is to live in it. */
export async function handOver(folder: string): Promise<void> {
  if (asOrdinaryUser().length === 0) return;
  const inside = await readdir(folder, { recursive: true });
  await Promise.all([folder, ...inside.map((name) => join(folder, name))].map((path) => chown(path, NOBODY, NOBODY)));
}
