import { speedThrough, weights, type Weights } from './interpolate.ts';
import { headInBody, type Moment, type Solved, type Want } from './solve.ts';
import type { State, Target } from './state.ts';
import type { Stop, Timeline } from './timeline.ts';

/** A key as a state and as its solution. */
export interface KeyFigure {
  readonly state: State;
  readonly solved: Solved;
}

/** Four keys in a row: the way from the second to the third, and what goes before and after where those are passed through. */
interface Stretch {
  readonly before: KeyFigure | undefined;
  readonly from: KeyFigure;
  readonly to: KeyFigure;
  readonly after: KeyFigure | undefined;
  readonly beforeSeconds: number;
  readonly seconds: number;
  readonly afterSeconds: number;
  readonly weights: Weights;
}

type Part<T> = (state: State) => T;

const alike = (a: Target<string>, b: Target<string>): boolean =>
  JSON.stringify({ ...a, numbers: [] }) === JSON.stringify({ ...b, numbers: [] });

/** Speed of one number at a key that is passed through: nothing where the neighbour is of another kind. */
function speed(
  early: number | undefined,
  middle: number,
  late: number | undefined,
  first: number,
  second: number,
): number {
  if (early === undefined || late === undefined || first <= 0 || second <= 0) return 0;
  return speedThrough((middle - early) / first, (late - middle) / second);
}

function mixedNumbers<T extends Target<string>>(stretch: Stretch, part: Part<T>): T {
  const [from, to] = [part(stretch.from.state), part(stretch.to.state)];
  const of = (key: KeyFigure | undefined): T | undefined => {
    const target = key && part(key.state);
    return target && alike(target, from) ? target : undefined;
  };
  const [before, after] = [of(stretch.before), of(stretch.after)];
  const { weights: w, beforeSeconds, seconds, afterSeconds } = stretch;
  const numbers = from.numbers.map((a, index) => {
    const b = to.numbers[index] ?? a;
    const leaving = speed(before?.numbers[index], a, b, beforeSeconds, seconds);
    const arriving = speed(a, b, after?.numbers[index], seconds, afterSeconds);
    return a * w.from + b * w.to + leaving * w.leaving + arriving * w.arriving;
  });
  return { ...from, numbers };
}

/** How far along, where two kinds of target are mixed. */
function shareOf({ before, after, beforeSeconds, seconds, afterSeconds, weights: w }: Stretch): number {
  const leaving = before ? speed(0, 1, 2, beforeSeconds, seconds) : 0;
  const arriving = after ? speed(0, 1, 2, seconds, afterSeconds) : 0;
  return w.to + leaving * w.leaving + arriving * w.arriving;
}

function wanted<T extends Target<string>, S>(stretch: Stretch, part: Part<T>, solved: (s: Solved) => S): Want<T, S> {
  if (alike(part(stretch.from.state), part(stretch.to.state))) return { target: mixedNumbers(stretch, part) };
  return { from: solved(stretch.from.solved), to: solved(stretch.to.solved), share: shareOf(stretch) };
}

function momentIn(stretch: Stretch): Moment {
  return {
    root: wanted(
      stretch,
      (s) => s.root,
      ({ pelvis }) => pelvis,
    ),
    spine: mixedNumbers(stretch, (s) => s.spine),
    gaze: wanted(stretch, (s) => s.gaze, headInBody),
    shoulders: mixedNumbers(stretch, (s) => s.shoulders),
    feet: {
      left: wanted(
        stretch,
        (s) => s.feet.left,
        ({ legs }) => legs.left.pose,
      ),
      right: wanted(
        stretch,
        (s) => s.feet.right,
        ({ legs }) => legs.right.pose,
      ),
    },
    hands: {
      left: wanted(
        stretch,
        (s) => s.hands.left,
        ({ arms }) => arms.left.pose,
      ),
      right: wanted(
        stretch,
        (s) => s.hands.right,
        ({ arms }) => arms.right.pose,
      ),
    },
  };
}

export interface Place {
  /** Index of the stop that one is at, or on the way to. */
  readonly index: number;
  readonly standing: boolean;
}

/** Where in the loop a time is. `seconds` lies within the loop. */
export function placeAt({ stops }: Timeline, seconds: number): Place {
  const index = stops.findIndex(({ until }) => seconds <= until);
  const stop = stops[index];
  return stop ? { index, standing: seconds >= stop.at } : { index: stops.length - 1, standing: true };
}

/** The neighbour of a stop in the loop: the last stop is the first key again, so the loop closes over it. */
function neighbour(stops: readonly Stop[], index: number): { stop: Stop; seconds: number } | undefined {
  const stop = stops[index];
  const next = stops[index + 1];
  return stop && next ? { stop: next, seconds: next.at - stop.until } : undefined;
}

/** What a time in the loop asks for; a key's own solution where the figure stands. */
export function momentAt(timeline: Timeline, keys: readonly KeyFigure[], seconds: number): Moment | KeyFigure {
  const { stops } = timeline;
  const { index, standing } = placeAt(timeline, seconds);
  const [stop, last] = [stops[index], stops[index - 1]];
  const to = keys[stop?.key ?? 0];
  const from = keys[last?.key ?? 0];
  if (!to || !from) throw new Error('A timeline of keys that are not there.');
  if (!stop || !last || standing) return to;
  const way = stop.at - last.until;
  // Around the loop's end: the stop before the first is the one before the last, and after the last comes the second.
  const early = index - 1 > 0 ? neighbour(stops, index - 2) : neighbour(stops, stops.length - 2);
  const late = index < stops.length - 1 ? neighbour(stops, index) : neighbour(stops, 0);
  const earlyKey = index - 1 > 0 ? stops[index - 2] : stops[stops.length - 2];
  return momentIn({
    before: last.through && earlyKey ? keys[earlyKey.key] : undefined,
    from,
    to,
    after: stop.through && late ? keys[late.stop.key] : undefined,
    beforeSeconds: early?.seconds ?? 0,
    seconds: way,
    afterSeconds: late?.seconds ?? 0,
    weights: weights((seconds - last.until) / way, way),
  });
}
