import type { Movement } from '../../../shared/movements/movement.ts';
import type { MovementPose } from '../../../shared/movements/poses/pose.ts';
import { animate } from '../rig/animation.ts';
import { balanceFindings } from './balance.ts';
import { collisionFindings } from './collision.ts';
import { reachFindings, slipFindings } from './contact.ts';
import { worst, type Finding } from './finding.ts';
import { jumpFindings } from './jump.ts';
import { jointFindings, numberFindings } from './joints.ts';
import { samplesOf } from './samples.ts';
import { lyingFindings } from './lying.ts';
import { selfFindings } from './self.ts';
import { speedFindings } from './speed.ts';
import { symmetryFindings } from './symmetry.ts';
import { traitFindings } from './traits.ts';
import { wallFindings } from './wall.ts';

/** Everything that is wrong with a pose, each fault at its worst moment; empty for one that may be shown. */
export function checkPose(movement: Movement, pose: MovementPose): Finding[] {
  const samples = samplesOf(pose);
  const broken = numberFindings(samples);
  // Where numbers are broken, nothing else that is measured means anything.
  if (broken.length > 0) return worst(broken);
  return worst([
    ...jointFindings(movement.id, samples),
    ...reachFindings(pose, samples),
    ...slipFindings(pose, samples),
    ...jumpFindings(animate(pose)),
    ...collisionFindings(pose, samples),
    ...selfFindings(samples),
    ...wallFindings(pose, samples),
    ...lyingFindings(pose, samples),
    // A walk falls from foot to foot: nobody stands over one foot in it. A machine's pads hold whoever lies in it.
    ...(['walking', 'gym'].includes(movement.position) ? [] : balanceFindings(pose, samples)),
    ...speedFindings(samples),
    ...(movement.dose.mode === 'time' ? [] : speedFindings(samplesOf(pose, movement.dose))),
    ...traitFindings(movement, samples),
    ...symmetryFindings(pose),
  ]);
}
