import { doseSeconds } from './dose.ts';
import type { Movement } from './movement.ts';
import { movementFaults } from './schema.ts';
import { NEVER_TRAITS, type Trait } from './traits.ts';

/** What goes across movements, or from a movement to its words and sources, and so is in no schema. */

export interface CheckedAgainst {
  /** The words of each movement, by id. */
  readonly words: Readonly<Record<string, unknown>>;
  /** The sources that exist, by key. */
  readonly sources: Readonly<Record<string, unknown>>;
}

const never: ReadonlySet<string> = new Set(NEVER_TRAITS);

/** A trait that says what is needed, and the equipment that it means. */
const NEEDS: readonly (readonly [Trait, Movement['equipment']])[] = [
  ['needs-mat', 'mat'],
  ['needs-ball', 'ball'],
  ['needs-gym', 'gym'],
];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const field = (words: unknown, name: string): unknown =>
  typeof words === 'object' && words !== null ? Object.entries(words).find(([key]) => key === name)?.[1] : undefined;

function wordFaults(words: unknown): string[] {
  if (words === undefined) return ['words: none'];
  const missing = ['name', 'breathing', 'stopIf', 'mistake'].filter((name) => !isText(field(words, name)));
  const cues = field(words, 'cues');
  if (!Array.isArray(cues) || cues.length === 0 || !cues.every(isText)) missing.push('cues');
  return missing.map((name) => `words: no ${name}`);
}

function ownFaults(movement: Movement): string[] {
  const faults: string[] = [];
  for (const trait of movement.traits) if (never.has(trait)) faults.push(`traits: ${trait} is out for everybody`);
  if (new Set(movement.traits).size < movement.traits.length) faults.push('traits: one stands twice');
  for (const [trait, equipment] of NEEDS) {
    if (movement.traits.includes(trait) !== (movement.equipment === equipment)) faults.push(`equipment: ${trait}`);
  }
  const free = movement.equipment === null && !movement.optIn && movement.level !== 'advanced';
  if (movement.office !== free) faults.push('office: says otherwise than equipment, level and opt-in');
  if (movement.breath && doseSeconds(movement.dose) < movement.breath.inSeconds + movement.breath.outSeconds) {
    faults.push('breath: longer than the movement');
  }
  return faults;
}

/** Ids of everything that stand-ins, and their stand-ins, lead to. */
function reachable(from: Movement, byId: ReadonlyMap<string, Movement>): Movement[] {
  const found = new Map<string, Movement>();
  const open = [...from.standIns];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const next = byId.get(id);
    if (!next || found.has(id)) continue;
    found.set(id, next);
    open.push(...next.standIns);
  }
  return [...found.values()];
}

const isOnFloor = ({ traits }: Movement): boolean => traits.includes('floor-transfer');

/** Nothing can exclude what only keeps the spine neutral, so it needs nothing to stand in for it. */
const needsStandIn = ({ traits }: Movement): boolean => traits.some((trait) => trait !== 'spine-neutral');

function standInFaults(movement: Movement, byId: ReadonlyMap<string, Movement>): string[] {
  const faults = movement.standIns.filter((id) => !byId.has(id)).map((id) => `standIns: ${id} does not exist`);
  if (movement.standIns.includes(movement.id)) faults.push('standIns: itself');
  if (movement.standIns.length === 0 && needsStandIn(movement)) faults.push('standIns: none');
  if (isOnFloor(movement) && reachable(movement, byId).every(isOnFloor))
    faults.push('standIns: none that is not on the floor');
  return faults;
}

/** Every fault of a catalogue, each with the movement that has it ("wall-squat: dose.reps: ..."); empty for a sound one. */
export function catalogueFaults(movements: readonly Movement[], { words, sources }: CheckedAgainst): readonly string[] {
  const byId = new Map(movements.map((movement) => [movement.id, movement]));
  const all = movements.flatMap((movement) => {
    const shape = movementFaults(movement);
    // The rest reads the fields, so it has nothing to say of data that is not understood.
    const rest =
      shape.length > 0
        ? []
        : [
            ...ownFaults(movement),
            ...standInFaults(movement, byId),
            ...movement.sources.filter((key) => !(key in sources)).map((key) => `sources: ${key} does not exist`),
          ];
    return [...shape, ...rest, ...wordFaults(words[movement.id])].map((fault) => `${movement.id}: ${fault}`);
  });
  const twice = movements
    .filter((movement) => byId.get(movement.id) !== movement)
    .map(({ id }) => `${id}: stands twice`);
  const orphans = Object.keys(words)
    .filter((id) => !byId.has(id))
    .map((id) => `${id}: words without a movement`);
  return [...all, ...twice, ...orphans];
}
