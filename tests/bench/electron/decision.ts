// Declares what the development entry offers.
import type {} from '../../e2e/desk.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { returning, writeSeed } from '../../e2e/seed.ts';
import { displaySwitches, Unbend } from '../../e2e/unbend.ts';
import { appLaunch } from '../../../electron/dev/launch.ts';
import type { Stage } from './stage.ts';

/** Long enough after the last key of whatever was measured before: no prompt comes while somebody types. */
const REST_MS = 6_000;
const HOUR = 3_600_000;

/**
 * Milliseconds from the moment at which a break is due to a painted prompt. An hour must pass for that: it is the
 * development entry whose clocks are jumped, and it tells itself when it did so.
 */
export async function decisionToPrompt(stage: Stage): Promise<number> {
  const config = stage.newConfig();
  const app = new Unbend(stage.world, { XDG_CONFIG_HOME: config }, (words) =>
    appLaunch({ runtime: stage.runtime, switches: displaySwitches, words }),
  );
  writeSeed(join(config, 'Unbend'), returning);
  await app.launch();
  try {
    await stage.tray.item({ within: 30_000 });
    await delay(REST_MS);
    await stage.nothingShown();
    const decided = app.electron.evaluate(async (_, hour) => {
      const at = Date.now();
      if (globalThis.unbendDev === undefined) throw new Error('this is not the development entry');
      await globalThis.unbendDev.jump({ mono: hour, boot: hour, wall: hour });
      return at;
    }, HOUR);
    await stage.painted();
    const painted = Date.now();
    return painted - (await decided);
  } finally {
    await app.endIfRunning();
    await stage.tray.isEmpty();
  }
}
