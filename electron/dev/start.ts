/** `npm start`: builds the app and starts it on the Electron that this machine can have. */
import { buildApp } from './build.ts';
import { follow } from './child.ts';
import { whyNoDisplay } from './display.ts';
import { appLaunch } from './launch.ts';
import { PlainError } from './plain-error.ts';
import { runCommand } from './run-command.ts';
import { resolveRuntime } from './runtime.ts';
import { startApp } from './start-app.ts';
import { prepareMachine } from './system-libraries.ts';

await runCommand(async () => {
  const without = await whyNoDisplay(process.env, process.platform);
  if (without !== null) {
    throw new PlainError(`There is no display to show Unbend on (${without}); npm run demo plays it on a virtual one.`);
  }
  const runtime = await resolveRuntime();
  await prepareMachine(['start'], runtime.executable);
  await buildApp();
  const launch = await appLaunch({ runtime, words: process.argv.slice(2) });
  return follow(startApp(launch));
});
