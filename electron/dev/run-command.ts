import { constants } from 'node:os';
import { MissingPiecesError } from './system/provide.ts';
import { NoElectronError } from './runtime/order.ts';

/** A reason to stop that the person can act on: said in one line, without a stack. */
export class PlainError extends Error {
  override name = 'PlainError';
}

/** Runs a command of this folder: its number is the exit code, and what a person can mend is said without a stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const plain =
      error instanceof PlainError || error instanceof NoElectronError || error instanceof MissingPiecesError;
    console.error(plain ? error.message : error);
    process.exitCode = 1;
  }
}

/** A shell's number for how a process ended. */
export function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  if (code !== null) return code;
  return signal === null ? 1 : 128 + constants.signals[signal];
}
