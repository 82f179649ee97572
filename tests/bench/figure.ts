import { withFigurePages } from '../../electron/dev/sheets/pages.ts';
import { draw } from '../../renderer/figure/drawing/draw.ts';
import { figureOf } from '../../renderer/figure/figures.ts';
import { POSES } from '../../shared/movements/poses/poses.ts';
import type { Bench, Row } from './bench.ts';
import { frameRate, WATCHED_MS } from './frame-rate.ts';
import { median, quantile } from './statistics.ts';

/** What the figure costs: making one frame's shapes, their size, and how smoothly they go over a whole screen. */

const FRAMES = 40;
const WARM_UP = 5;
/** As large as a full-screen stage, drawn without a graphics processor. */
const SCREEN = { width: 1920, height: 1080 };
/** It moves all of the body, and has furniture. */
const WATCHED = 'sit-to-stand';

function building(): Row[] {
  const times: number[] = [];
  const sizes: number[] = [];
  for (const pose of Object.values(POSES)) {
    const { animation, framing } = figureOf(pose, 'right');
    for (let frame = -WARM_UP; frame < FRAMES; frame += 1) {
      const from = performance.now();
      const shapes = draw(animation.sceneAt(((frame + WARM_UP) / FRAMES) * animation.timeline.seconds, 'right'), {
        framing,
      });
      if (frame < 0) continue;
      times.push(performance.now() - from);
      sizes.push(shapes.reduce((sum, shape) => sum + (shape.kind === 'fill' ? shape.d.length : 0), 0) / 1000);
    }
  }
  const statistic = `of ${String(FRAMES)} frames of ${String(Object.keys(POSES).length)} movements`;
  const plain = { floor: null, control: null };
  return [
    {
      metric: 'figure: a frame solved and drawn, median',
      value: median(times),
      unit: 'ms',
      statistic,
      ...plain,
      gate: { at: 'most', bound: 2 },
    },
    {
      metric: 'figure: a frame solved and drawn, p99',
      value: quantile(times, 0.99),
      unit: 'ms',
      statistic,
      ...plain,
      gate: null,
    },
    {
      metric: 'figure: paths of a frame',
      value: Math.max(...sizes),
      unit: 'kB',
      statistic: `most ${statistic}`,
      ...plain,
      gate: { at: 'most', bound: 25 },
    },
  ];
}

/** Frames a second, with the figure and without. */
const smoothness = (): Promise<Row> =>
  withFigurePages(async (open) => {
    const rate = async (movement: string): Promise<number> => {
      const page = await open({ kind: 'play', theme: 'light', movements: [movement] }, SCREEN);
      try {
        return await frameRate(page);
      } finally {
        await page.close();
      }
    };
    return {
      metric: 'figure: frames a second over a full screen, software raster',
      value: await rate(WATCHED),
      unit: '/s',
      statistic: `in ${String(WATCHED_MS / 1000)} s of ${WATCHED}`,
      floor: null,
      control: { what: 'the same page without a figure', value: await rate('none') },
      gate: { at: 'least', bound: 58 },
    };
  });

export const figure: Bench = {
  name: 'figure',
  needs: 'node',
  measure: async () => [...building(), await smoothness()],
};
