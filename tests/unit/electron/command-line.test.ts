import { expect, test } from 'vitest';
import { parseCommandLine } from '../../../electron/app/command-line.ts';
import { wordsOfStart } from '../../../electron/app/words-of-start.ts';

test('no words start the app with its window', () => {
  expect(parseCommandLine([], '1.2.3')).toEqual({ kind: 'run', options: { hidden: false } });
});

test('--hidden starts it in the tray, among switches of the engine', () => {
  expect(parseCommandLine(['--no-sandbox', '--hidden', '--user-data-dir=/x'], '1')).toEqual({
    kind: 'run',
    options: { hidden: true },
  });
});

test('--version and --help are answered', () => {
  expect(parseCommandLine(['--version'], '1.2.3')).toEqual({ kind: 'print', text: 'Unbend 1.2.3', exitCode: 0 });
  expect(parseCommandLine(['--help'], '1')).toMatchObject({ kind: 'print', exitCode: 0 });
});

test.each(['--hiden', 'stretch', '-x', '--', '--unbend'])(
  'the unknown word %s is named, and nothing starts',
  (word) => {
    const answer = parseCommandLine(['--hidden', word], '1');
    expect(answer).toMatchObject({ kind: 'print', exitCode: 2 });
    expect(answer.kind === 'print' && answer.text).toContain(`“${word}”`);
  },
);

test('the app’s own words stand behind its path in development, and behind the executable in a package', () => {
  expect(wordsOfStart(['electron', '--inspect=0', '-r', 'x.js', 'entry.mjs', '--hidden'], true)).toEqual(['--hidden']);
  expect(wordsOfStart(['electron'], true)).toEqual([]);
  expect(wordsOfStart(['unbend', '--hidden'], false)).toEqual(['--hidden']);
});
