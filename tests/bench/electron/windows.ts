import { setTimeout as delay } from 'node:timers/promises';
import type { ElectronRuntime } from '../../../electron/dev/runtime/order.ts';
import type { Bench, Row } from '../bench.ts';
import { median } from '../statistics.ts';
import { rowBeside } from './beside.ts';
import { decisionToPrompt } from './decision.ts';
import { memoryOfFamily } from './family.ts';
import { Stage } from './stage.ts';
import { BLANK, UNBEND, type Subject } from './subject.ts';

/** From a decision to what a person can read, beside a window with nothing but a sentence in it. */

const LAUNCHES = 5;
const LATER = 2;
/** What a start leaves to be done is done, and what a window left behind is gone. */
const REST_MS = 2_000;

/** How a window is opened from a subject's tray, and closed. */
interface Way {
  readonly subject: Subject;
  readonly open: readonly string[];
  readonly close: (stage: Stage) => Promise<void>;
}

const BLANK_WAY: Way = { subject: BLANK, open: ['Open'], close: (stage) => stage.tray.click('Close') };
const BREAK_WAY: Way = {
  subject: UNBEND,
  open: ['Stretch now', '2 min'],
  // The first second of a break hears no key.
  close: async (stage) => {
    await delay(1_000);
    await stage.world.screen.press('Escape');
  },
};

interface Opened {
  readonly first: number;
  readonly later: readonly number[];
  readonly privateDirty: number;
}

function open(stage: Stage, { subject, open: path, close }: Way): Promise<Opened> {
  return stage.launch(subject, async ({ pid }) => {
    await delay(REST_MS);
    const first = await stage.clickToPainted(...path);
    await delay(REST_MS);
    const { privateDirty } = await memoryOfFamily(pid);
    const later: number[] = [];
    for (let time = 0; time < LATER; time += 1) {
      await close(stage);
      await stage.nothingShown();
      await delay(REST_MS);
      later.push(await stage.clickToPainted(...path));
    }
    return { first, later, privateDirty };
  });
}

async function measure(runtime: ElectronRuntime): Promise<readonly Row[]> {
  const blanks: Opened[] = [];
  const breaks: Opened[] = [];
  const prompts: number[] = [];
  await Stage.with(runtime, async (stage) => {
    for (let launch = 0; launch < LAUNCHES; launch += 1) {
      blanks.push(await open(stage, BLANK_WAY));
      breaks.push(await open(stage, BREAK_WAY));
      prompts.push(await decisionToPrompt(stage));
    }
  });
  const row = (
    metric: string,
    unit: string,
    allowed: number,
    values: readonly number[],
    least: readonly number[],
  ): Row =>
    rowBeside({
      metric,
      unit,
      statistic: `median of ${values.length}`,
      value: median(values),
      least: { what: BLANK.name, short: 'blank', value: median(least) },
      allowed,
    });
  const firstBlank = blanks.map(({ first }) => first);
  const later = (all: readonly Opened[]): number[] => all.flatMap((one) => one.later);
  return [
    row(
      'click to painted break, first in a process',
      'ms',
      50,
      breaks.map(({ first }) => first),
      firstBlank,
    ),
    row('click to painted break, later', 'ms', 40, later(breaks), later(blanks)),
    row('decision to painted prompt, first in a process', 'ms', 50, prompts, firstBlank),
    row(
      'window open: private memory, Private_Dirty',
      'MiB',
      15,
      breaks.map(({ privateDirty }) => privateDirty),
      blanks.map(({ privateDirty }) => privateDirty),
    ),
  ];
}

export const windows: Bench = { name: 'windows', needs: 'electron', measure: ({ runtime }) => measure(runtime) };
