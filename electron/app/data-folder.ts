import { accessSync, constants, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Whether the data folder can hold anything. Undefined when it can; otherwise one sentence that says what stands in the way.
 * Root passes every mode check, so the kind of the thing is looked at, not only its permissions.
 */
export function dataFolderFault(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!statSync(folder).isDirectory()) return `${folder} is not a folder`;
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST' || code === 'ENOTDIR') return `a file stands in the place of the folder ${folder}`;
    if (code === 'EROFS') return `${folder} is on a read-only disk`;
    if (code === 'EACCES' || code === 'EPERM') return `there is no permission to write to ${folder}`;
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * A folder of this session's for Chromium's own files while the data folder cannot be used. The session's runtime folder
 * is the same for each launch, so that a second one still finds the first; where there is none, each launch stands alone.
 */
export function standInFolder(env: NodeJS.ProcessEnv): string {
  const runtime = env['XDG_RUNTIME_DIR'];
  const folder = runtime === undefined ? undefined : join(runtime, 'unbend');
  return folder !== undefined && dataFolderFault(folder) === undefined
    ? folder
    : mkdtempSync(join(tmpdir(), 'unbend-'));
}
