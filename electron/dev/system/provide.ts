import { runQuietly } from '../child.ts';
import { PlainError } from '../plain-error.ts';
import { distribution, onPath } from './detect.ts';
import { RENAMED_FOR_64_BIT_TIME, type Piece } from './pieces.ts';

/** Pieces are missing that this process may not install. The message is one line, with a command to copy. */
export class MissingPiecesError extends PlainError {
  override name = 'MissingPiecesError';
}

/** What decides how missing pieces are provided. */
export interface Machine {
  readonly root: boolean;
  readonly apt: boolean;
  readonly distribution: { readonly id: string; readonly version: number };
}

function thisMachine(): Machine {
  return { root: process.getuid?.() === 0, apt: onPath('apt-get'), distribution: distribution() };
}

/** The one line for a person who must install the pieces by hand. */
export function missingLine(missing: readonly Piece[], machine: Machine): string {
  const packages = packageNames(missing, machine);
  const unnamed = missing.filter((piece) => piece.debian === '').map(nameOf);
  if (!machine.apt) return `Missing on this system: ${[...new Set(missing.map(nameOf))].join(', ')}.`;
  const rest = unnamed.length > 0 ? ` (and whatever provides ${unnamed.join(', ')})` : '';
  return packages.length > 0
    ? `Missing on this system; install with: sudo apt-get install ${packages.join(' ')}${rest}`
    : `Missing on this system: ${unnamed.join(', ')}.`;
}

/** Package names on this distribution, each once and sorted. */
export function packageNames(missing: readonly Piece[], machine: Machine): string[] {
  const { id, version } = machine.distribution;
  const renamed = (id === 'debian' && version >= 13) || (id === 'ubuntu' && version >= 24);
  const names = missing
    .map((piece) => piece.debian)
    .filter((name) => name !== '')
    .map((name) => (renamed && RENAMED_FOR_64_BIT_TIME.has(name) ? `${name}t64` : name));
  return [...new Set(names)].sort();
}

/** Installs the missing pieces where that is allowed (root, apt), saying what and why; else rejects with the one line. */
export async function provide(missing: readonly Piece[], machine: Machine = thisMachine()): Promise<void> {
  if (missing.length === 0) return;
  const packages = packageNames(missing, machine);
  const unnamed = missing.some((piece) => piece.debian === '');
  if (!machine.root || !machine.apt || unnamed) throw new MissingPiecesError(missingLine(missing, machine));

  console.error('Installing what is missing here (as root, with apt-get):');
  for (const line of reasons(missing)) console.error(`  ${line}`);
  const start = performance.now();
  await aptGet(['update', '-qq'], missing, machine);
  await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages], missing, machine);
  console.error(`Installed after ${String(Math.round((performance.now() - start) / 1000))} s.`);
}

/** A line for each use, with the packages that serve it. */
function reasons(missing: readonly Piece[]): string[] {
  const packages = new Map<string, Set<string>>();
  for (const piece of missing) packages.set(piece.what, (packages.get(piece.what) ?? new Set()).add(piece.debian));
  return [...packages].map(([what, names]) => `${what}: ${[...names].join(' ')}`);
}

function nameOf(piece: Piece): string {
  const { detect } = piece;
  if (detect.kind === 'library') return detect.soname;
  return detect.kind === 'program' ? detect.anyOf.join(' or ') : piece.what;
}

async function aptGet(args: readonly string[], missing: readonly Piece[], machine: Machine): Promise<void> {
  const { code, output } = await runQuietly('apt-get', args, { ...process.env, DEBIAN_FRONTEND: 'noninteractive' });
  if (code === 0) return;
  console.error(output.trimEnd());
  throw new MissingPiecesError(`apt-get ${args[0] ?? ''} failed. ${missingLine(missing, machine)}`);
}
