import { movements } from '../../shared/messages/en/movements.ts';
import { MOVEMENTS } from '../../shared/movements/catalogue.ts';
import { poseOf } from '../../shared/movements/poses/poses.ts';
import type { Framing } from '../figure/drawing/view.ts';
import { figureOf } from '../figure/figures.ts';
import type { Scene, Side } from '../figure/skeleton.ts';

/** The key poses; eight frames of the way; the first pose from all sides. */
export const KINDS = ['contact', 'strip', 'turn'] as const;
export type Kind = (typeof KINDS)[number];

interface RowPicture {
  readonly scene: Scene;
  readonly turn: number;
  readonly seconds: number;
  /** Index of the cue that belongs to it. */
  readonly say: number;
}
interface Row {
  readonly id: string;
  readonly name: string;
  readonly cues: readonly string[];
  readonly pictures: readonly RowPicture[];
  readonly framing: Framing;
  /** The side that is worked on, where the movement has one. */
  readonly sided: Side | undefined;
}

const FRAMES = 8;

/** Movements without poses have no row; no ids mean all of them. */
export function rowsOf(kind: Kind, ids: readonly string[], side: Side): Row[] {
  return MOVEMENTS.filter(({ id }) => ids.length === 0 || ids.includes(id)).flatMap((movement): Row[] => {
    const pose = poseOf(movement.id);
    if (!pose) return [];
    const { animation, framing } = figureOf(pose, side);
    const { stills, sceneAt, sayAt } = animation;
    const at = (seconds: number, turn = 0): RowPicture => ({
      scene: sceneAt(seconds, side),
      turn,
      seconds,
      say: sayAt(seconds),
    });
    // From where the first pose is left: how long it stands tells nothing.
    const begin = animation.timeline.stops[0]?.until ?? 0;
    const frame = (index: number, until: number): number => begin + (index * (until - begin)) / (FRAMES - 1);
    const pictures = {
      contact: () => stills.map(({ seconds, say }) => ({ ...at(seconds), say })),
      strip: () => Array.from({ length: FRAMES }, (_, index) => at(frame(index, lastStop(stills)))),
      turn: () => Array.from({ length: FRAMES }, (_, index) => at(0, index * 45)),
    }[kind]();
    const { name = '', cues = [] } = movements[movement.id] ?? {};
    const sided = movement.dose.sides === 2 ? side : undefined;
    return [{ id: movement.id, name, cues, pictures, framing, sided }];
  });
}

/** The way there, without the way back, that looks the same. */
const lastStop = (stills: readonly { readonly seconds: number }[]): number =>
  Math.max(...stills.map(({ seconds }) => seconds));
