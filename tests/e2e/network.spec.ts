import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, until } from './app.ts';

/** Every attempt to reach an internet address in what strace wrote down: whatever names a port of one. */
function attempts(trace: string): string[] {
  return trace.split('\n').filter((line) => /(connect|send\w*)\(.*sin6?_port=/.test(line));
}

const strace = (file: string): readonly string[] => {
  const calls = 'trace=socket,connect,bind,sendto,sendmsg,sendmmsg';
  return ['strace', '-f', '-qq', '-e', calls, '-e', 'signal=none', '-o', file];
};

test.use({ appEnv: { UNBEND_SPEED: '3600' } });

test('no connection leaves the machine, through prompt, break and settings', async ({ tray, unbend, world }) => {
  const file = join(world.folders.log, 'network.trace');
  const app = await unbend.launchUnwatched([], strace(file));
  await tray.item({ within: 60_000 });
  await tray.waitForEntry(['Start'], { within: 60_000 });
  await until('the prompt on the display', async () => (await world.screen.windows('Unbend|unbend')).length > 0);
  await tray.click('Start');
  await tray.waitForEntry(['On a break']);
  await tray.click('Your back');
  await world.screen.window('Your back');
  await tray.click('Quit Unbend');
  await app.end;

  const trace = readFileSync(file, 'utf8');
  expect(trace, 'strace saw the app').toContain('socket(AF_UNIX');
  expect(attempts(trace)).toEqual([]);
});
