import type { CurtainView } from '../../shared/ipc/views.ts';
import { curtain } from '../../shared/messages/en/curtain.ts';
import { words } from '../../shared/messages/message.ts';

const say = words(curtain);

/** From here on nobody needs a number any more. */
const NEARLY_DONE_MS = 30_000;

/** The movement that runs after so many ms of the break; the last one once it is over. */
export function nameAt(steps: CurtainView['steps'], elapsedMs: number): string {
  let endMs = 0;
  const now = steps.find(({ seconds }) => {
    endMs += seconds * 1000;
    return elapsedMs < endMs;
  });
  return (now ?? steps.at(-1))?.name ?? '';
}

/** In whole minutes, so that nothing on the other displays moves while somebody stretches. */
export const timeLeft = (ms: number): string =>
  ms <= NEARLY_DONE_MS
    ? say('curtain.nearlyDone')
    : say('curtain.left', { count: Math.max(1, Math.round(ms / 60_000)) });
