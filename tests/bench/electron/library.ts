import { setTimeout as delay } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import { median } from '../statistics.ts';
import { rowBeside } from './beside.ts';
import { Stage } from './stage.ts';
import { BLANK, UNBEND } from './subject.ts';

/** From a click on Library in the tray to its tiles with all figures that are in sight. */

const LAUNCHES = 5;
const REST_MS = 2_000;
/** `--fig-leg` of the light theme: every figure has it, and nothing else on the page. */
const FIGURE = 0x55594d;

export const library: Bench = {
  name: 'library',
  needs: 'electron',
  measure: ({ runtime }) =>
    Stage.with(runtime, async (stage) => {
      const tiles: number[] = [];
      const blanks: number[] = [];
      for (let launch = 0; launch < LAUNCHES; launch += 1) {
        blanks.push(
          await stage.launch(BLANK, async () => {
            await delay(REST_MS);
            return stage.clickToPainted('Open');
          }),
        );
        tiles.push(
          await stage.launch(UNBEND, async () => {
            await delay(REST_MS);
            return stage.clickToAllOf(FIGURE, 'Library');
          }),
        );
      }
      return [
        rowBeside({
          metric: 'click to the library with all visible figures',
          unit: 'ms',
          statistic: `median of ${LAUNCHES}`,
          value: median(tiles),
          least: { what: BLANK.name, short: 'blank', value: median(blanks) },
          allowed: 150,
        }),
      ];
    }),
};
