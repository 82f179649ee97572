import { beforeEach, expect, test } from 'vitest';
import { createPromptShortcut, type PromptShortcut } from '../../../electron/shortcuts/prompt-shortcut.ts';

const keys = 'CommandOrControl+Alt+Shift+B';
const others = 'CommandOrControl+Alt+Shift+U';

let held: string[];
let asked: number;
let taken: readonly string[];
let reports: string[];
let shortcut: PromptShortcut;

beforeEach(() => {
  held = [];
  asked = 0;
  taken = [];
  reports = [];
  shortcut = createPromptShortcut({
    register: (accelerator) => {
      asked += 1;
      if (taken.includes(accelerator)) return false;
      held.push(accelerator);
      return true;
    },
    unregister: (accelerator) => (held = held.filter((one) => one !== accelerator)),
    pressed: () => undefined,
    report: (what) => reports.push(what),
  });
});

test('without a prompt the keys are tried once, and not kept', () => {
  shortcut.update(keys, false);
  shortcut.update(keys, false);
  expect(shortcut.state()).toBe('ready');
  expect(held).toEqual([]);
  expect(asked).toBe(1);
});

test('they are held as long as a prompt is up', () => {
  shortcut.update(keys, false);
  shortcut.update(keys, true);
  shortcut.update(keys, true);
  expect(held).toEqual([keys]);
  shortcut.update(keys, false);
  expect(held).toEqual([]);
});

test('keys that are refused are said to be, and asked for no more', () => {
  taken = [keys];
  shortcut.update(keys, false);
  expect(shortcut.state()).toBe('refused');
  shortcut.update(keys, true);
  shortcut.update(keys, true);
  expect(asked).toBe(1);
});

test('keys that somebody took in the meantime are said to be refused at the prompt', () => {
  shortcut.update(keys, false);
  taken = [keys];
  shortcut.update(keys, true);
  expect(shortcut.state()).toBe('refused');
});

test('other keys are taken at once, while a prompt is up and after a refusal', () => {
  taken = [keys];
  shortcut.update(keys, true);
  shortcut.update(others, true);
  expect(held).toEqual([others]);
  expect(shortcut.state()).toBe('ready');
  shortcut.update(null, true);
  expect(held).toEqual([]);
  expect(shortcut.state()).toBe('off');
});

test('keys that Electron does not understand are refused, not thrown', () => {
  const strange = createPromptShortcut({
    register: () => {
      throw new TypeError('conversion failure');
    },
    unregister: () => undefined,
    pressed: () => undefined,
    report: (what) => reports.push(what),
  });
  strange.update('Nonsense', false);
  expect(strange.state()).toBe('refused');
  expect(reports).toHaveLength(1);
});
