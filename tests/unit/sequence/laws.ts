import { movementById, MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { doseSeconds } from '../../../shared/movements/dose.ts';
import type { Dose, Movement } from '../../../shared/movements/movement.ts';
import { applyLimit } from '../../../shared/screening/limit.ts';
import { screen } from '../../../shared/screening/screen.ts';
import type { ComposeRequest } from '../../../shared/sequence/compose.ts';
import type { Sequence, Step } from '../../../shared/sequence/sequence.ts';

/**
 * What holds of every sequence, written from the clinical report (C.2) and not from the composer: it shares only the
 * catalogue and the screening with it. Each law returns the faults it finds, in words.
 */

export const FLARE = 'acute-flare';
export const inFlare = ({ profile, situation }: ComposeRequest): boolean =>
  situation.includes(FLARE) || profile.conditions.some(({ id }) => id === FLARE);

/** Consecutive steps of one movement, with what the catalogue and the screening say of it. */
interface Group {
  readonly movement: Movement;
  readonly steps: readonly Step[];
  readonly phase: Step['phase'];
  readonly cautioned: boolean;
  readonly dose: Dose;
  readonly waitsForStrength: boolean;
}

function groupsOf(request: ComposeRequest, { steps }: Sequence): { groups: Group[]; faults: string[] } {
  const groups: Group[] = [];
  const faults: string[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && last.movement.id === step.movement && last.phase === step.phase) {
      groups[groups.length - 1] = { ...last, steps: [...last.steps, step] };
      continue;
    }
    const movement = movementById(step.movement);
    if (!movement) {
      faults.push(`${step.movement} is not in the catalogue`);
      continue;
    }
    const verdict = screen(movement, request);
    if (verdict.status === 'left-out') faults.push(`${movement.id} is left out by screening`);
    const limit = verdict.status === 'cautioned' ? verdict.limit : null;
    groups.push({
      movement,
      steps: [step],
      phase: step.phase,
      cautioned: limit !== null,
      dose: limit ? applyLimit(movement.dose, limit) : movement.dose,
      waitsForStrength: limit?.order.includes('after strength') ?? false,
    });
  }
  return { groups, faults };
}

const PLACES = ['prepare', 'mobilise', 'lengthen', 'activate', 'integrate', 'settle'] as const;

/** Whether a warm-up is allowed that does not leave the desk. */
const canWarmUp = (request: ComposeRequest): boolean =>
  MOVEMENTS.some(
    (movement) =>
      movement.phase === 'prepare' &&
      !movement.traits.includes('leaves-desk') &&
      screen(movement, request).status !== 'left-out',
  );

function order(groups: readonly Group[], request: ComposeRequest): string[] {
  const faults: string[] = [];
  const [first] = groups;
  if (first && first.phase !== 'prepare' && canWarmUp(request)) faults.push(`begins with ${first.phase}`);
  let at = 0;
  for (const { movement, phase, waitsForStrength } of groups) {
    if (phase !== movement.phase && !(phase === 'settle' && movement.alsoSettles)) {
      faults.push(`${movement.id} stands as ${phase}`);
    }
    if (phase === 'lengthen' && waitsForStrength) continue;
    const place = PLACES.indexOf(phase);
    if (place < at) faults.push(`${movement.id} (${phase}) comes after ${PLACES[at] ?? ''}`);
    at = Math.max(at, place);
  }
  const lastStrength = groups.findLastIndex(({ phase }) => phase === 'activate');
  for (const [index, { movement, phase, waitsForStrength }] of groups.entries()) {
    if (phase === 'lengthen' && waitsForStrength && index < lastStrength) {
      faults.push(`${movement.id} must wait for strength`);
    }
  }
  for (const phase of PLACES) {
    const ofPhase = groups.filter((group) => group.phase === phase);
    const careful = ofPhase.findIndex(({ cautioned }) => cautioned);
    if (careful >= 0 && ofPhase.slice(careful).some(({ cautioned }) => !cautioned)) {
      faults.push(`a cautioned movement comes first in ${phase}`);
    }
  }
  return faults;
}

function repeats(groups: readonly Group[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { movement, phase } of groups) {
    if (seen.has(movement.id) && phase !== 'settle') faults.push(`${movement.id} comes twice`);
    seen.add(movement.id);
  }
  const targets = groups.filter(({ phase }) => phase === 'lengthen').map(({ movement }) => movement.lengthens[0]);
  if (new Set(targets).size < targets.length) faults.push('two stretches for the same muscle');
  return faults;
}

/** Longest hold by budget (C.2, the table). */
const HOLD_MAX: Readonly<Record<number, number>> = { 60: 10, 120: 10, 180: 15, 300: 20 };

function stepFaults(step: Step, { movement, dose }: Group, budgetSeconds: number): string[] {
  const faults: string[] = [];
  const fault = (text: string): unknown => faults.push(`${movement.id}: ${text}`);
  const given = step.dose;
  if (given.mode !== dose.mode) return [`${movement.id}: ${given.mode} for ${dose.mode}`];
  const effort = given.mode === 'time' ? given.seconds : given.reps * given.secondsPerRep;
  if (step.seconds !== step.setupSeconds + effort) fault(`${step.seconds} s are not its set-up and its dose`);
  if (given.mode === 'time' && dose.mode === 'time') {
    if (given.seconds > dose.seconds) fault(`${given.seconds} s above the limit`);
    if (given.seconds < Math.min(dose.seconds, 15)) fault(`${given.seconds} s are too short`);
  }
  if (given.mode === 'reps' && dose.mode === 'reps') {
    if (given.reps > dose.reps) fault(`${given.reps} repetitions above the limit`);
    const strength = movement.phase === 'activate' || movement.phase === 'integrate';
    if (given.reps < Math.min(dose.reps, strength ? 3 : 2)) fault(`${given.reps} repetitions are too few`);
    if (given.secondsPerRep !== dose.secondsPerRep) fault('another tempo');
  }
  if (given.mode === 'hold' && dose.mode === 'hold') {
    const stretch = movement.phase === 'lengthen' || (movement.phase === 'mobilise' && movement.lengthens.length > 0);
    if (given.reps > dose.reps) fault(`${given.reps} holds above the limit`);
    if (given.reps < Math.min(dose.reps, stretch ? 1 : 2)) fault(`${given.reps} holds are too few`);
    if (given.holdSeconds > Math.min(dose.holdSeconds, HOLD_MAX[budgetSeconds] ?? 0)) fault('hold above the limit');
    if (given.holdSeconds < Math.min(dose.holdSeconds, 5)) fault(`a hold of ${given.holdSeconds} s`);
    const { inSeconds, outSeconds, restSeconds } = dose.tempo;
    if (given.secondsPerRep !== inSeconds + given.holdSeconds + outSeconds + restSeconds) fault('another tempo');
  }
  return faults;
}

function sides(group: Group, stiffer: Step['side']): string[] {
  const { movement, steps } = group;
  const faults: string[] = [];
  const order = steps.map(({ side }) => side ?? 'none').join(' ');
  const [first, second] = stiffer === 'right' ? ['right', 'left'] : ['left', 'right'];
  const allowed = movement.dose.sides === 1 ? ['none'] : [`${first} ${second}`];
  if (movement.dose.sides === 2 && stiffer !== null && group.phase === 'lengthen') {
    allowed.push(`${first} ${second} ${first}`);
  }
  if (!allowed.includes(order)) faults.push(`${movement.id}: sides ${order}`);
  const doses = new Set(steps.map(({ dose }) => JSON.stringify(dose)));
  if (doses.size > 1) faults.push(`${movement.id}: one side has another dose`);
  if (steps.some(({ setupSeconds }, index) => setupSeconds !== (index === 0 ? 4 : 0))) {
    faults.push(`${movement.id}: set-up`);
  }
  return faults;
}

const stanceOf = ({ position }: Movement): string =>
  ['standing', 'wall', 'desk', 'walking'].includes(position) ? 'up' : position;

/** From the chair, through these, in order; the way back to work is not counted. */
export function changesOf(movements: readonly Movement[]): number {
  const stances = ['seated', ...movements.map(stanceOf)];
  return stances.filter((stance, index) => index > 0 && stance !== stances[index - 1]).length;
}

/** Work that stands still, whatever its phase. */
export const isHeldWork = ({ dose, phase, lengthens, traits }: Movement): boolean =>
  traits.includes('isometric-hold') || (dose.mode === 'hold' && (phase === 'activate' || lengthens.length === 0));

const breathing = (request: ComposeRequest): ReturnType<typeof screen>['status'] | undefined =>
  MOVEMENTS.filter(({ alsoSettles }) => alsoSettles).map((movement) => screen(movement, request).status)[0];

function places(groups: readonly Group[], request: ComposeRequest): string[] {
  const { budgetSeconds } = request;
  const faults: string[] = [];
  const movements = groups.map(({ movement }) => movement);
  if (changesOf(movements) > 2) faults.push(`${changesOf(movements)} changes of position`);
  for (const { id, traits, position } of movements) {
    const leaves = traits.includes('leaves-desk') || position === 'floor' || position === 'ball';
    if (budgetSeconds <= 120 && leaves) faults.push(`${id} leaves the desk`);
    if (position === 'gym') faults.push(`${id} is not at the desk`);
  }
  const last = movements.at(-1);
  if (last && isHeldWork(last)) faults.push(`ends on ${last.id}`);
  const lastPhase = groups.at(-1)?.phase;
  const mustBreathe = budgetSeconds >= 180 && movements.length > 0 && breathing(request) !== 'left-out';
  if (mustBreathe && lastPhase !== 'settle') faults.push('does not end with breaths');
  const stretches = groups.filter(({ phase }) => phase === 'lengthen');
  const everyday = groups.filter(({ phase }) => phase === 'integrate');
  if (budgetSeconds === 60 && stretches.length > 0) faults.push('a stretch within one minute');
  if (inFlare(request)) {
    // Breathing that a condition cautions gives way to another warm-up.
    if (groups[0] && !groups[0].movement.alsoSettles && breathing(request) === 'allowed') {
      faults.push('a flare does not begin with breathing');
    }
    if (stretches.length + everyday.length > 0) faults.push('a flare is stretched or worked');
  }
  return faults;
}

/** Everything that is wrong with this sequence for this request; the lower end of the window is a law of its own. */
export function faultsOf(request: ComposeRequest, sequence: Sequence): string[] {
  const { groups, faults } = groupsOf(request, sequence);
  const seconds = sequence.steps.reduce((sum, step) => sum + step.seconds, 0);
  if (seconds !== sequence.seconds) faults.push('the seconds are not the sum of the steps');
  if (seconds > request.budgetSeconds) faults.push(`${seconds} s are too long`);
  for (const group of groups) {
    for (const step of group.steps) faults.push(...stepFaults(step, group, request.budgetSeconds));
    faults.push(...sides(group, request.profile.stifferSide));
    const told = group.steps.every(({ cautionedBy }) => cautionedBy.length > 0 === group.cautioned);
    if (!told) faults.push(`${group.movement.id}: its caution is not told`);
  }
  return [...faults, ...order(groups, request), ...repeats(groups), ...places(groups, request)];
}

/**
 * Seconds that this person can fill for certain without getting up: the largest allowed dose of every seated movement that
 * the budget has room for, one stretch for each muscle, breaths at both ends. Where this reaches the window, so must a break.
 */
export function surelyReached(request: ComposeRequest): number {
  const { budgetSeconds } = request;
  const stretched = new Set<string | undefined>();
  let seconds = 0;
  for (const movement of MOVEMENTS) {
    const verdict = screen(movement, request);
    if (verdict.status === 'left-out' || movement.position !== 'seated') continue;
    if (budgetSeconds === 60 && (movement.phase === 'lengthen' || movement.dose.mode === 'hold')) continue;
    // Held work wants breaths after it.
    if (isHeldWork(movement) && breathing(request) === 'left-out') continue;
    if (inFlare(request) && (movement.phase === 'lengthen' || movement.phase === 'integrate')) continue;
    if (movement.phase === 'lengthen') {
      if (stretched.has(movement.lengthens[0])) continue;
      stretched.add(movement.lengthens[0]);
    }
    const dose = verdict.status === 'cautioned' ? applyLimit(movement.dose, verdict.limit) : movement.dose;
    const longest = HOLD_MAX[budgetSeconds] ?? 0;
    const cut = dose.mode === 'hold' ? { ...dose, holdSeconds: Math.min(dose.holdSeconds, longest) } : dose;
    seconds += doseSeconds(cut) * (movement.alsoSettles && budgetSeconds >= 180 ? 2 : 1);
  }
  return seconds;
}
