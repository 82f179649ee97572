import { setTimeout as delay } from 'node:timers/promises';
import type { ElectronRuntime } from '../../../electron/dev/runtime/order.ts';
import type { Bench, BenchRun, Row } from '../bench.ts';
import { median } from '../statistics.ts';
import { rowBeside } from './beside.ts';
import { faultsOfEndedChildren, memoryOfFamily, renderersOf, useOfFamily } from './family.ts';
import { Stage } from './stage.ts';
import { FLOOR, UNBEND, type Subject } from './subject.ts';

/** What the app costs while nothing happens: beside an app that is a tray icon and nothing else, in turn. */

const LAUNCHES = 5;
const WATCHED_SECONDS = 120;
/** A share of the watched time in which what the start left behind comes to rest. */
const SETTLING = 0.25;

interface AtRest {
  readonly cpuMs: number;
  readonly switches: number;
  readonly privateDirty: number;
  readonly unique: number;
  readonly renderers: number;
  readonly startedChildren: boolean;
}

function watch(stage: Stage, subject: Subject, seconds: number): Promise<AtRest> {
  return stage.launch(subject, async ({ pid }) => {
    await delay(seconds * SETTLING * 1000);
    const memory = await memoryOfFamily(pid);
    const [before, ended] = await Promise.all([useOfFamily(pid), faultsOfEndedChildren(pid)]);
    await delay(seconds * 1000);
    const after = await useOfFamily(pid);
    const per120 = WATCHED_SECONDS / seconds;
    return {
      ...memory,
      cpuMs: (after.cpuMs - before.cpuMs) * per120,
      switches: (after.switches - before.switches) * per120,
      renderers: await renderersOf(pid),
      startedChildren: (await faultsOfEndedChildren(pid)) > ended,
    };
  });
}

async function measure(run: BenchRun & { readonly runtime: ElectronRuntime }): Promise<readonly Row[]> {
  const seconds = Math.min(run.seconds, WATCHED_SECONDS);
  const apps: AtRest[] = [];
  const floors: AtRest[] = [];
  await Stage.with(run.runtime, async (stage) => {
    for (let launch = 1; launch <= LAUNCHES; launch += 1) {
      run.say(`  launch ${launch} of ${LAUNCHES}, ${seconds} s each of floor and app`);
      floors.push(await watch(stage, FLOOR, seconds));
      apps.push(await watch(stage, UNBEND, seconds));
    }
  });
  const row = (
    metric: string,
    unit: string,
    allowed: number | null,
    of: (one: AtRest) => number,
    [statistic, take]: readonly [string, (values: readonly number[]) => number],
  ): Row =>
    rowBeside({
      metric,
      unit,
      statistic: `${statistic} of ${LAUNCHES}, watched ${seconds} s`,
      value: take(apps.map(of)),
      least: { what: FLOOR.name, short: 'floor', value: take(floors.map(of)) },
      allowed,
    });
  const least = ['least', (values: readonly number[]) => Math.min(...values)] as const;
  const middle = ['median', median] as const;
  const never = (metric: string, worst: number): Row => ({
    metric,
    value: worst,
    unit: '',
    statistic: `most in any of ${LAUNCHES}`,
    floor: null,
    control: null,
    gate: { at: 'most', bound: 0 },
  });
  return [
    // Medians cry wolf in one run of seven: other work on the machine adds time, and nothing takes any away.
    row('at rest: processor of all processes in 120 s', 'ms', 10, ({ cpuMs }) => cpuMs, least),
    row('at rest: voluntary switches in 120 s', '', 20, ({ switches }) => switches, middle),
    row('at rest: private memory, Private_Dirty', 'MiB', 10, ({ privateDirty }) => privateDirty, middle),
    row('at rest: private memory with clean pages', 'MiB', null, ({ unique }) => unique, middle),
    never('at rest: pages that live', Math.max(...apps.map(({ renderers }) => renderers))),
    never('at rest: launches in which a child process was started', apps.filter((one) => one.startedChildren).length),
  ];
}

export const rest: Bench = { name: 'rest', needs: 'electron', measure };
