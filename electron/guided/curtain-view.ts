import type { BreakClock, CurtainView } from '../../shared/ipc/views.ts';
import { guided } from '../../shared/messages/en/guided.ts';
import { words } from '../../shared/messages/message.ts';
import type { Sequence } from '../../shared/sequence/sequence.ts';
import { nameOf } from './break-view.ts';

const say = words(guided);

/** The same break in fewer words, for the displays that it does not fill. */
export function curtainView({ steps }: Sequence, clock: BreakClock, theme: CurtainView['theme']): CurtainView {
  return {
    steps: steps.map(({ movement, side, seconds }) => {
      const name = nameOf(movement);
      return { name: side ? say(`guided.withSide.${side}`, { name }) : name, seconds };
    }),
    clock,
    theme,
  };
}
