import type { Step } from '../../shared/sequence/sequence.ts';
import type { Chimes } from '../sound/chimes.ts';
import { changesSide } from './moment.ts';

/** What of a break can be heard. */
export interface Audible {
  readonly steps: readonly Step[];
  readonly stepIndex: number;
  readonly running: boolean;
  readonly ended: boolean;
  /** 0 for silence. */
  readonly volume: number;
}

/** Rings at the start, at each change of side and at the end, once each; pausing and This hurts end what rings. */
export class BreakChimes {
  readonly #chimes: Chimes;
  #before: Pick<Audible, 'stepIndex' | 'ended'> | null = null;

  constructor(chimes: Chimes) {
    this.#chimes = chimes;
  }

  /** Takes what holds now, however often. */
  hear({ steps, stepIndex, running, ended, volume }: Audible): void {
    if (!running && !ended) return this.#chimes.silence();
    const before = this.#before;
    this.#before = { stepIndex, ended };
    if (ended) {
      // A window that came up after the end has nothing to ring for.
      if (before && !before.ended) this.#chimes.play('end', volume);
    } else if (!before) this.#chimes.play('start', volume);
    else if (before.stepIndex !== stepIndex && changesSide(steps, stepIndex)) this.#chimes.play('change', volume);
  }
}
