import { test as base } from '@playwright/test';
import { TrayHost } from '../desktop/tray-host.ts';
import { Typist } from '../desktop/typist.ts';
import { World, type WorldOptions } from '../desktop/world.ts';
import { Desk } from './desk.ts';
import { returning, writeSeed, type Seed } from './seed.ts';
import { builtApp, Unbend, type Launcher } from './unbend.ts';

export { expect } from '@playwright/test';
export { newcomer } from './seed.ts';
export { until } from '../desktop/until.ts';

interface Options {
  readonly worldOptions: WorldOptions;
  /** What lies in the data folder before the first launch. */
  readonly seed: Seed;
  /** Environment for the app on top of the world's. */
  readonly appEnv: Readonly<Record<string, string>>;
  /** Words on the app's command line. */
  readonly words: readonly string[];
  /** What is launched. */
  readonly launcher: Launcher;
}

interface Fixtures {
  /** A private desktop. */
  readonly world: World;
  /** A panel that is there before the app is. */
  readonly tray: TrayHost;
  /** The app, not yet launched. */
  readonly unbend: Unbend;
  /** The app, launched, with its icon in the tray. */
  readonly app: Unbend;
  /** Time passing at the desk of the launched app. */
  readonly desk: Desk;
  /** Somebody who works in another window. */
  readonly typist: Typist;
}

export const test = base.extend<Options & Fixtures>({
  worldOptions: [{}, { option: true }],
  seed: [returning, { option: true }],
  appEnv: [{}, { option: true }],
  words: [[], { option: true }],
  launcher: ({}, use) => use(builtApp),

  world: async ({ worldOptions }, use) => {
    const world = await World.open(worldOptions);
    await use(world);
    await world.close();
  },
  tray: async ({ world }, use) => use(await TrayHost.start(world)),
  unbend: async ({ world, seed, appEnv, launcher }, use, info) => {
    const unbend = new Unbend(world, appEnv, launcher);
    writeSeed(unbend.dataFolder, seed);
    await use(unbend);
    if (info.status !== info.expectedStatus) await keepEvidence(world, unbend, info.attach.bind(info));
    await unbend.endIfRunning();
  },
  app: async ({ unbend, tray, words }, use) => {
    await unbend.launch(words);
    await tray.item({ within: 30_000 });
    await use(unbend);
  },
  desk: async ({ app, world }, use) => use(new Desk(app, world)),
  typist: async ({ world }, use) => use(await Typist.open(world)),
});

type Attach = (name: string, options: { body: string | Buffer; contentType: string }) => Promise<void>;

/** A failing spec leaves a picture of the whole display and all that was written. */
async function keepEvidence(world: World, unbend: Unbend, attach: Attach): Promise<void> {
  const picture = await world.screen.shot().catch(() => undefined);
  if (picture !== undefined) await attach('display', { body: picture, contentType: 'image/png' });
  const text = `--- what the processes wrote\n${unbend.output}\n--- the app's own log\n${unbend.log}`;
  await attach('log', { body: text, contentType: 'text/plain' });
}
