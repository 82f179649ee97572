import { join } from 'node:path';

export const PROJECT_FOLDER = join(import.meta.dirname, '..', '..');

/** The path of a program inside a package that the project depends on, to be run by this very Node. */
export function packageProgram(name: string, program: string): string {
  return join(PROJECT_FOLDER, 'node_modules', ...name.split('/'), program);
}
