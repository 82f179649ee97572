/**
 * `npm run demo`: plays the app's loop on a virtual display, as a person would, and leaves pictures of what was seen. For
 * those who have no display, and for a first look. The desktop ends with the demo, whatever happens.
 */
import { join } from 'node:path';
import { buildApp } from './build.ts';
import { Album } from './demo/album.ts';
import { Stage } from './demo/stage.ts';
import { STORY } from './demo/story.ts';
import { RUNTIME_VARIABLE } from './launch.ts';
import { PlainError } from './plain-error.ts';
import { PROJECT_FOLDER } from './project.ts';
import { runCommand } from './run-command.ts';
import { resolveRuntime } from './runtime.ts';
import { prepareMachine } from './system-libraries.ts';

await runCommand(async () => {
  if (process.platform !== 'linux') {
    throw new PlainError('The demo plays on a virtual display, which only Linux has; npm start shows the app itself.');
  }
  const runtime = await resolveRuntime();
  await prepareMachine(['demo'], runtime.executable);
  await buildApp();
  process.env[RUNTIME_VARIABLE] = JSON.stringify(runtime);
  const begin = performance.now();
  await play(await Album.open(join(PROJECT_FOLDER, 'out', 'demo')));
  const seconds = String(Math.round((performance.now() - begin) / 1000));
  console.log(`Played in ${seconds} s on Electron ${runtime.version}: ${runtime.reason}.`);
  return 0;
});

async function play(album: Album): Promise<void> {
  const stage = await Stage.open(album);
  try {
    for (const { title, play } of STORY) {
      console.log(title);
      try {
        await play(stage);
      } catch (error) {
        await stage.picture('stopped', 'where the demo stopped').catch(() => undefined);
        throw stopped(title, error, stage);
      }
    }
  } finally {
    await stage.close();
  }
}

/** One sentence for the person; what the app said stands before it. */
function stopped(title: string, error: unknown, { app }: Stage): PlainError {
  const said = `${app.output}\n${app.log}`.trim();
  if (said !== '') console.error(`What the app wrote:\n${said}`);
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return new PlainError(
    `The demo stopped at “${title}”: ${reason.replace(/\.+$/, '')}. The pictures taken until then lie in out/demo.`,
  );
}
