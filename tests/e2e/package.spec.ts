import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asOrdinaryUser, handOver, namespacesAllowed } from '../desktop/ordinary-user.ts';
import { expect, until } from './app.ts';
import { packageLauncher, test } from './packaged.ts';
import { writeSeed } from './seed.ts';
import { Unbend } from './unbend.ts';

/** How the fuse wire writes that a fuse is on or off. */
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);
const MAX_ASAR_BYTES = 2_000_000;

test('the fuses of a release are set', async ({ packaged }) => {
  expect(await getCurrentFuseWire(packaged.shipped.executable)).toEqual({
    version: '1',
    [FuseV1Options.RunAsNode]: OFF,
    [FuseV1Options.EnableCookieEncryption]: ON,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
    [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
    [FuseV1Options.OnlyLoadAppFromAsar]: ON,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
  });
});

test('the package cannot be made a Node or be debugged, and answers a word it does not know in one line', async ({
  packaged,
  tray,
  world,
}) => {
  const env = { ELECTRON_RUN_AS_NODE: '1', UNBEND_SPEED: 'nonsense' };
  const unbend = new Unbend(world, env, packageLauncher(packaged.shipped));
  const run = await unbend.launchUnwatched(['--inspect=0', 'frobnicate']);
  await run.end;
  expect(run.ended, run.log).toBe(2);
  expect(run.log).toContain('does not know the word “frobnicate”');
  expect(run.log).not.toContain('Debugger');
  expect(tray.items).toHaveLength(0);
});

test.describe('driven', () => {
  test.use({ appEnv: { UNBEND_SPEED: 'nonsense' } });

  test('runs from the package, with nothing of its development in it', async ({ app, packaged, tray }) => {
    const inside = await app.electron.evaluate(({ app: electronApp }) => {
      const fs = process.getBuiltinModule('node:fs');
      const root = electronApp.getAppPath();
      const files: string[] = [];
      const visit = (folder: string): void => {
        for (const entry of fs.readdirSync(`${root}${folder}`, { withFileTypes: true })) {
          if (entry.isDirectory()) visit(`${folder}/${entry.name}`);
          else files.push(`${folder}/${entry.name}`);
        }
      };
      visit('');
      const manifest: unknown = JSON.parse(fs.readFileSync(`${root}/package.json`, 'utf8'));
      return { packed: electronApp.isPackaged, root, files, manifest, control: typeof globalThis.unbendDev };
    });
    expect(inside).toMatchObject({ packed: true, root: packaged.driven.asar, control: 'undefined' });
    const parts = /^\/dist\/main\/(?!dev\.)[\w-]+\.js$/;
    const pages = /^\/dist\/renderer\/(assets\/[\w-]+\.(js|css|woff2)|(prompt|break|curtain|settings)\/index\.html)$/;
    const licences = /^\/dist\/(main|preload|renderer)\/licences\.json$/;
    const known = (file: string): boolean => [parts, pages, licences].some((kind) => kind.test(file));
    expect(inside.files.filter((file) => !known(file)).toSorted()).toEqual([
      '/dist/preload/preload.cjs',
      '/package.json',
    ]);
    expect(Object.keys(Object(inside.manifest))).not.toContain('devDependencies');
    expect(await readdir(dirname(packaged.shipped.asar))).toEqual(['app.asar']);
    expect((await stat(packaged.shipped.asar)).size).toBeLessThanOrEqual(MAX_ASAR_BYTES);
    const asar = readFileSync(packaged.shipped.asar);
    for (const word of ['UNBEND_SPEED', 'unbendDev']) expect(asar.includes(word), word).toBe(false);

    await tray.click('Stretch now', '1 min');
    const guided = await app.breakPage();
    await expect(guided.getByRole('heading', { level: 1 })).not.toBeEmpty();
    const answer = await guided.evaluate(async () => {
      const { url, headers } = await fetch(location.href);
      return { url, policy: headers.get('content-security-policy') };
    });
    expect(answer.url).toBe('app://unbend/break/index.html');
    expect(answer.policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(answer.policy).not.toContain('unsafe');
  });

  test('start at login starts the packaged app, hidden, and can be taken back', async ({
    app,
    packaged,
    tray,
    world,
  }) => {
    const file = join(world.folders.config, 'autostart', 'unbend.desktop');
    await tray.click('Settings');
    const page = await app.settings();
    await page.getByRole('button', { name: 'General' }).click();
    const atLogin = page.getByRole('switch', { name: 'Start at login' });
    await atLogin.check();
    await until('the desktop file', () => existsSync(file));
    expect(readFileSync(file, 'utf8')).toContain(`\nExec="${packaged.driven.executable}" "--hidden"\n`);
    await atLogin.uncheck();
    await until('the desktop file to go', () => !existsSync(file));
  });
});

test('as an ordinary user it runs with the sandbox on', async ({ packaged, seed, tray, world }) => {
  test.skip(!(await namespacesAllowed()), 'this kernel refuses ordinary users the namespaces of a sandbox');
  const unbend = new Unbend(world, {}, packageLauncher(packaged.shipped, []));
  writeSeed(unbend.dataFolder, seed);
  await handOver(world.folders.root);
  const run = await unbend.launchUnwatched([], asOrdinaryUser());
  await run.holds('the tray icon', async () => tray.items.length > 0);
  await tray.click('Settings');
  await world.screen.window('Unbend');

  const renderers = await until('a page to live', async () => {
    const pids = await unbend.renderers();
    return pids.length > 0 && pids;
  });
  for (const pid of renderers) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/^Seccomp:\t2$/m);
    expect(status).toMatch(/^Uid:\t(?!0\t)/m);
    for (const namespace of ['user', 'pid', 'net']) {
      const [own, apps] = await Promise.all(
        [pid, run.pid].map((process) => readlink(`/proc/${process}/ns/${namespace}`)),
      );
      expect(own, `the page's ${namespace} namespace is its own`).not.toBe(apps);
    }
  }

  await tray.click('Quit Unbend');
  await run.end;
  expect(run.ended, run.log).toBe(0);
});
