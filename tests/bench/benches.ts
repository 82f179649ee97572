import type { Bench } from './bench.ts';
import { breakEntry } from './break-entry.ts';
import { breakFrames } from './break-frames.ts';
import { library } from './electron/library.ts';
import { packageSize } from './electron/package-size.ts';
import { rest } from './electron/rest.ts';
import { start } from './electron/start.ts';
import { windows } from './electron/windows.ts';
import { figure } from './figure.ts';
import { idleCore } from './idle-core.ts';
import { kills } from './kills.ts';
import { pick } from './pick.ts';
import { wakeups } from './wakeups.ts';
import { workYears } from './work-years.ts';

/** Everything that `npm run bench` measures, in this order. */
export const BENCHES: readonly Bench[] = [
  wakeups,
  workYears,
  kills,
  pick,
  breakEntry,
  figure,
  breakFrames,
  packageSize,
  idleCore,
  start,
  windows,
  library,
  rest,
];
