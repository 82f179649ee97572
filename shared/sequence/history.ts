import type { Profile } from '../screening/profile.ts';

/** What was guided, as far as the composer needs it. */

type History = Profile['history'];

/** So far back every break counts: a muscle has its share of a day in it (C.2, rule 6). Before it the newest is enough. */
const DAY_PART_MS = 12 * 3_600_000;

const isRecent = (at: number, now: number): boolean => at <= now && now - at < DAY_PART_MS;

/** The history after these movements were guided at `now` (epoch ms): all of the last 12 h, and the newest entry of each. */
export function withDone(history: History, movements: readonly string[], now: number): History {
  const all = [...history, ...[...new Set(movements)].map((movement) => ({ movement, at: now }))];
  const newest = new Map<string, History[number]>();
  for (const entry of all)
    if (entry.at >= (newest.get(entry.movement)?.at ?? -Infinity)) newest.set(entry.movement, entry);
  return all.filter((entry) => isRecent(entry.at, now) || newest.get(entry.movement) === entry);
}

/** Epoch ms at which each movement was guided last. */
export function newestOf(history: History): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { movement, at } of history) newest.set(movement, Math.max(at, newest.get(movement) ?? at));
  return newest;
}

/** How many breaks of the last 12 h had one of these movements. */
export const breaksWith = (history: History, movements: readonly string[], now: number): number =>
  new Set(history.flatMap(({ movement, at }) => (movements.includes(movement) && isRecent(at, now) ? [at] : []))).size;
