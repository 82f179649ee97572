import type { Side } from '../../../shared/movements/poses/pose.ts';
import type { Vec3 } from '../skeleton.ts';
import { speedThrough, weights, type Weights } from './interpolate.ts';
import { headInBody, type Moment, type Solved, type Want } from './solve.ts';
import type { State, Target } from './state.ts';
import type { Stop, Timeline } from './timeline.ts';
import { dot, length, minus } from './vector.ts';

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

/** Where a part is, so that it can be told which way it goes. */
type Spot = (solved: Solved) => Vec3;

/** 1 where a part goes straight on through a key, 0 where it turns round or stays: nothing is to be thrown at a turn. */
function straightOn(spot: Spot, a: KeyFigure, b: KeyFigure, c: KeyFigure): number {
  const [first, second] = [minus(spot(b.solved), spot(a.solved)), minus(spot(c.solved), spot(b.solved))];
  const size = length(first) * length(second);
  return size < 1e-6 ? 0 : Math.max(0, dot(first, second) / size);
}

/** How far along, where two kinds of target are mixed. */
function shareOf(stretch: Stretch, spot: Spot): number {
  const { before, from, to, after, beforeSeconds, seconds, afterSeconds, weights: w } = stretch;
  const leaving = before ? straightOn(spot, before, from, to) * speed(0, 1, 2, beforeSeconds, seconds) : 0;
  const arriving = after ? straightOn(spot, from, to, after) * speed(0, 1, 2, seconds, afterSeconds) : 0;
  return w.to + leaving * w.leaving + arriving * w.arriving;
}

function wanted<T extends Target<string>, S>(
  stretch: Stretch,
  part: Part<T>,
  solved: (s: Solved) => S,
  spot: Spot,
): Want<T, S> {
  if (alike(part(stretch.from.state), part(stretch.to.state))) return { target: mixedNumbers(stretch, part) };
  return { from: solved(stretch.from.solved), to: solved(stretch.to.solved), share: shareOf(stretch, spot) };
}

function foot(stretch: Stretch, side: Side): Moment['feet'][Side] {
  return wanted(
    stretch,
    ({ feet }) => feet[side],
    ({ legs }) => legs[side].pose,
    ({ pelvis, legs }) => minus(legs[side].joints.ankle, pelvis.at),
  );
}

function hand(stretch: Stretch, side: Side): Moment['hands'][Side] {
  return wanted(
    stretch,
    ({ hands }) => hands[side],
    ({ arms }) => arms[side].pose,
    ({ chest, arms }) => minus(arms[side].joints.wrist, chest.at),
  );
}

/**
 * The pelvis's height follows from the feet that carry it. Where a foot leaves or joins them on the way, the height would jump at the key:
 * there the two solved places are mixed.
 */
function root(stretch: Stretch): Moment['root'] {
  const { from, to } = stretch;
  const carries = ({ state }: KeyFigure, side: Side): boolean => ['floor', 'knee'].includes(state.feet[side].on);
  const changes = (['left', 'right'] as const).some((side) => carries(from, side) !== carries(to, side));
  const spot: Spot = ({ pelvis }) => pelvis.at;
  if (changes) return { from: from.solved.pelvis, to: to.solved.pelvis, share: shareOf(stretch, spot) };
  return wanted(
    stretch,
    (state) => state.root,
    ({ pelvis }) => pelvis,
    spot,
  );
}

function momentIn(stretch: Stretch): Moment {
  return {
    root: root(stretch),
    spine: mixedNumbers(stretch, ({ spine }) => spine),
    gaze: wanted(
      stretch,
      ({ gaze }) => gaze,
      headInBody,
      ({ head }) => head.forward,
    ),
    shoulders: mixedNumbers(stretch, ({ shoulders }) => shoulders),
    effort: mixedNumbers(stretch, ({ effort }) => effort),
    feet: { left: foot(stretch, 'left'), right: foot(stretch, 'right') },
    hands: { left: hand(stretch, 'left'), right: hand(stretch, 'right') },
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
