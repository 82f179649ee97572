/**
 * Runs beside a world, in a session of its own: `node watchdog.ts MARK FOLDER`. When the process that made the world is
 * gone (its end of the pipe closes) without having said "closed", whatever still carries the mark is ended and the
 * folder removed. So a killed test run leaves nothing behind.
 */
import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { endMarked } from './marked.ts';

const [mark, folder] = process.argv.slice(2);
if (mark === undefined || folder === undefined) throw new Error('usage: watchdog.ts MARK FOLDER');

if (!(await text(process.stdin)).includes('closed')) {
  await endMarked(mark);
  await rm(folder, { recursive: true, force: true });
}
