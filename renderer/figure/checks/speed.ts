import { turnBetween, type Facing } from '../rig/orientation.ts';
import { relative } from '../rig/orientation.ts';
import type { Solved } from '../rig/solve.ts';
import { angleBetween, distance } from '../rig/vector.ts';
import type { Finding } from './finding.ts';
import { SPEEDS } from './limits.ts';
import type { Sample } from './samples.ts';

const SIDES = ['left', 'right'] as const;

interface Pace {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

function paces(a: Solved, b: Solved, seconds: number): Pace[] {
  const turning = (what: string, from: Facing, to: Facing, limit: number): Pace => ({
    what,
    value: turnBetween(from, to) / seconds,
    limit,
    unit: 'deg/s',
  });
  // Of a limb its direction: turning about its own length is not seen.
  const swinging = (what: string, from: Facing, to: Facing): Pace => ({
    what,
    value: angleBetween(from.up, to.up) / seconds,
    limit: SPEEDS.limb,
    unit: 'deg/s',
  });
  return [
    turning('spine', relative(a.pelvis, a.chest), relative(b.pelvis, b.chest), SPEEDS.spine),
    turning('pelvis', a.pelvis, b.pelvis, SPEEDS.limb),
    turning('head', a.head, b.head, SPEEDS.limb),
    ...SIDES.flatMap((side) => [
      swinging(`${side} thigh`, a.legs[side].thigh, b.legs[side].thigh),
      swinging(`${side} shank`, a.legs[side].shank, b.legs[side].shank),
      turning(`${side} foot`, a.legs[side].foot, b.legs[side].foot, SPEEDS.limb),
      swinging(`${side} upper arm`, a.arms[side].upper, b.arms[side].upper),
      {
        what: `${side} hand`,
        value: distance(a.arms[side].joints.wrist, b.arms[side].joints.wrist) / seconds,
        limit: SPEEDS.hand,
        unit: 'cm/s',
      },
    ]),
  ];
}

/** Nothing is quick: never ballistic. */
export function speedFindings(samples: readonly Sample[]): Finding[] {
  return samples.slice(1).flatMap((sample, index) => {
    const before = samples[index];
    const seconds = sample.seconds - (before?.seconds ?? 0);
    if (!before || seconds < 1e-6) return [];
    return paces(before.solved, sample.solved, seconds)
      .filter(({ value, limit }) => value > limit)
      .map((pace) => ({ check: 'speed', at: sample.seconds, ...pace }));
  });
}
