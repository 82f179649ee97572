import { isShortcut } from '../../../shared/settings/settings.ts';

/** Keys as they are pressed and as they are written. */

const isMac = navigator.userAgent.includes('Mac');

/** The modifiers as their keys are labelled. */
const LABELS: Readonly<Record<string, string>> = isMac
  ? { CommandOrControl: '⌘', Alt: '⌥', Shift: '⇧', Super: '⌘' }
  : { CommandOrControl: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Super: 'Super' };

export const shortcutText = (accelerator: string): string =>
  accelerator
    .split('+')
    .map((word) => LABELS[word] ?? word)
    .join(isMac ? ' ' : ' + ');

/** The letter, digit or function key; what Alt and Shift make of it on this layout does not count. */
function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | undefined {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  if (/^F([1-9]|1[0-2])$/.test(key)) return key;
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
}

export type Pressed =
  /** Only modifiers so far. */
  { readonly kind: 'more' } | { readonly kind: 'cannot' } | { readonly kind: 'shortcut'; readonly accelerator: string };

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

export function pressed(event: Press): Pressed {
  if (['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS'].includes(event.key)) return { kind: 'more' };
  const words = [
    (isMac ? event.metaKey : event.ctrlKey) && 'CommandOrControl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    !isMac && event.metaKey && 'Super',
    keyOf(event),
  ].filter((word) => typeof word === 'string');
  const accelerator = words.join('+');
  return isShortcut(accelerator) ? { kind: 'shortcut', accelerator } : { kind: 'cannot' };
}
