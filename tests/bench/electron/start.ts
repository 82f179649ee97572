import type { Bench } from '../bench.ts';
import { median } from '../statistics.ts';
import { rowBeside } from './beside.ts';
import { Stage } from './stage.ts';
import { FLOOR, UNBEND } from './subject.ts';

/** From the start of the process to the icon in the tray. */

const LAUNCHES = 7;

export const start: Bench = {
  name: 'start',
  needs: 'electron',
  measure: ({ runtime }) =>
    Stage.with(runtime, async (stage) => {
      const apps: number[] = [];
      const floors: number[] = [];
      const once = (subject: typeof FLOOR): Promise<number> =>
        stage.launch(subject, ({ startToTrayMs }) => Promise.resolve(startToTrayMs));
      // The first one reads everything from the disk, for whoever comes after it.
      await once(FLOOR);
      await once(UNBEND);
      for (let launch = 0; launch < LAUNCHES; launch += 1) {
        floors.push(await once(FLOOR));
        apps.push(await once(UNBEND));
      }
      return [
        rowBeside({
          metric: 'process start to tray icon',
          unit: 'ms',
          statistic: `median of ${LAUNCHES}`,
          value: median(apps),
          least: { what: FLOOR.name, short: 'floor', value: median(floors) },
          allowed: 50,
        }),
      ];
    }),
};
