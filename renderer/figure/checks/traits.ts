import type { Side } from '../../../shared/movements/poses/pose.ts';
import type { Movement } from '../../../shared/movements/movement.ts';
import type { Trait } from '../../../shared/movements/traits.ts';
import { spineFrame } from '../rig/trunk.ts';
import { along, dot, minus } from '../rig/vector.ts';
import type { Finding } from './finding.ts';
import { TRAIT_ANGLES as FROM } from './limits.ts';
import { armElevation, hipAngles, measures, spineTilt } from './measure.ts';
import { isBefore, type Sample } from './samples.ts';

const SIDES = ['left', 'right'] as const;

/** What a picture shows of a trait: a value, from where on it shows it, and which traits own up to it. */
interface Shown {
  readonly value: number;
  readonly from: number;
  readonly unit: string;
  readonly carriedBy: readonly Trait[];
}

const degreesOf = (value: number, from: number, ...carriedBy: Trait[]): Shown => ({
  value,
  from,
  unit: 'deg',
  carriedBy,
});

function legs({ solved }: Sample, movement: Movement): Shown[] {
  const seatedBase = ['seated', 'ball', 'gym'].includes(movement.position);
  return SIDES.flatMap((side): Shown[] => {
    const { flexion, turnedOut } = hipAngles(solved, side);
    const bent = degreesOf(flexion, FROM['hip-flexion-over-90'], 'hip-flexion-over-90');
    const near = degreesOf(flexion, FROM['hip-flexion-near-90'], 'hip-flexion-near-90', 'hip-flexion-over-90');
    const { hip, ankle } = solved.legs[side].joints;
    const loaded = ankle.y < 9 && hip.y > 55 && movement.traits.includes('standing');
    return [
      bent,
      ...(seatedBase ? [] : [near]),
      degreesOf(-flexion, FROM['hip-extension'], 'hip-extension', 'hip-extension-end'),
      degreesOf(-flexion, FROM['hip-extension-end'], 'hip-extension-end'),
      degreesOf(turnedOut, FROM['hip-external-rotation'], 'hip-external-rotation'),
      ...(loaded ? [degreesOf(solved.legs[side].pose.knee, FROM['knee-flexion-deep'], 'knee-flexion-deep')] : []),
    ];
  });
}

function trunk({ solved }: Sample): Shown[] {
  const { side, turn } = spineTilt(solved);
  const lumbar = measures(solved).find(({ joint }) => joint === 'lumbar flexion')?.degrees ?? 0;
  return [
    degreesOf(lumbar, FROM['spine-flexion'], 'spine-flexion', 'spine-flexion-end'),
    degreesOf(lumbar, FROM['spine-flexion-end'], 'spine-flexion-end'),
    degreesOf(-lumbar, FROM['spine-extension'], 'spine-extension', 'spine-extension-end'),
    degreesOf(-lumbar, FROM['spine-extension-end'], 'spine-extension-end'),
    degreesOf(Math.abs(side), FROM['spine-lateral-flexion'], 'spine-lateral-flexion', 'spine-lateral-flexion-end'),
    degreesOf(Math.abs(side), FROM['spine-lateral-flexion-end'], 'spine-lateral-flexion-end'),
    degreesOf(Math.abs(turn), FROM['spine-rotation'], 'spine-rotation', 'spine-rotation-end'),
  ];
}

function arms({ solved }: Sample): Shown[] {
  return SIDES.map((side) => ({
    value: armElevation(solved, side),
    from: FROM.overhead,
    unit: 'deg',
    carriedBy: ['overhead'],
  }));
}

/** The heart, ahead of the spine at the middle of the chest. */
const HEART = { frame: 9, ahead: 7 } as const;
const HEAD_BELOW = 3;
/** A knee lower than this is on the floor. */
const KNEELING = 8;
/** Hips lower than this with the trunk level: lying, or on all fours. */
const ON_THE_FLOOR = 60;
/** The front of the pelvis looks up by this much on the back. */
const LYING = 0.7;

function places({ solved, from, to }: Sample, movement: Movement): Shown[] {
  const { legs: both, head, spine, pelvis } = solved;
  const chest = spineFrame(spine, HEART.frame);
  const heart = along(chest.at, chest.forward, HEART.ahead);
  const lying = pelvis.up.y < 0.3 && pelvis.at.y < ON_THE_FLOOR;
  // In a walk each leg swings, and no one stands on the other.
  const upright = movement.traits.includes('standing') && movement.position !== 'walking' && !lying;
  const sole = (side: Side): number => Math.min(both[side].joints.heel.y, both[side].joints.ball.y);
  const lifted = from === to && upright ? Math.max(sole('left'), sole('right')) : 0;
  const knees = Math.min(both.left.joints.knee.y, both.right.joints.knee.y);
  return [
    {
      value: Math.abs(dot(minus(both.left.joints.ankle, both.right.joints.ankle), pelvis.right)),
      from: FROM['wide-leg'],
      unit: 'cm',
      carriedBy: lying ? ['supine'] : ['wide-leg'],
    },
    ...(lying
      ? []
      : [{ value: heart.y - head.at.y, from: HEAD_BELOW, unit: 'cm', carriedBy: ['head-below-heart'] } as const]),
    { value: lifted, from: 4, unit: 'cm', carriedBy: ['single-leg-stance', 'single-leg-brief', 'needs-step'] },
    { value: KNEELING - knees, from: 0, unit: 'cm', carriedBy: ['kneeling'] },
    { value: pelvis.forward.y, from: LYING, unit: 'of 1', carriedBy: ['supine'] },
  ];
}

/**
 * The picture shows nothing that the movement does not own up to by a trait: rules leave movements out by their traits, so a picture that
 * goes further would show a person what was to be left out. A "before" that is shown as a fault is exempt.
 */
export function traitFindings(movement: Movement, samples: readonly Sample[]): Finding[] {
  const carried: ReadonlySet<Trait> = new Set(movement.traits);
  return samples
    .filter((sample) => !isBefore(sample))
    .flatMap((sample) =>
      [...legs(sample, movement), ...trunk(sample), ...arms(sample), ...places(sample, movement)]
        .filter(({ value, from, carriedBy }) => value > from && !carriedBy.some((trait) => carried.has(trait)))
        .map(({ value, from, unit, carriedBy }) => ({
          check: 'trait',
          what: `without ${carriedBy[0] ?? ''}:`,
          value,
          limit: from,
          unit,
          at: sample.seconds,
        })),
    );
}
