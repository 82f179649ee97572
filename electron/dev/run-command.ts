import { PlainError } from './plain-error.ts';

/** Runs a command of this folder: its number is the exit code, and what a person can mend is said without a stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
