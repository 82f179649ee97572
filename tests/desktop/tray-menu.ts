import * as v from 'valibot';
import { plain } from './bus.ts';

/** One entry of the tray's menu as a person reads it. */
export interface TrayEntry {
  readonly id: number;
  /** Without the underscore that marks a key. Empty for a separator. */
  readonly label: string;
  readonly separator: boolean;
  readonly enabled: boolean;
  readonly visible: boolean;
  /** Whether the tick or the dot is there; undefined for an entry that has neither. */
  readonly ticked: boolean | undefined;
  readonly entries: readonly TrayEntry[];
}

const properties = v.object({
  type: v.optional(v.string(), 'standard'),
  label: v.optional(v.string(), ''),
  enabled: v.optional(v.boolean(), true),
  visible: v.optional(v.boolean(), true),
  'toggle-type': v.optional(v.string(), ''),
  'toggle-state': v.optional(v.number(), -1),
});

const node = v.tuple([v.number(), properties, v.array(v.unknown())]);

/** Reads one node `(ia{sv}av)` of a `com.canonical.dbusmenu` layout, with all below it. */
export function readEntry(layout: unknown): TrayEntry {
  const [id, props, children] = v.parse(node, plain(layout));
  return {
    id,
    label: withoutMnemonic(props.label),
    separator: props.type === 'separator',
    enabled: props.enabled,
    visible: props.visible,
    ticked: props['toggle-type'] === '' ? undefined : props['toggle-state'] === 1,
    entries: children.map(readEntry),
  };
}

/** `_` marks the key of an entry, `__` is an underscore. */
function withoutMnemonic(label: string): string {
  return label.replaceAll(/_(_?)/g, '$1');
}

export type LabelPattern = string | RegExp;

/** Follows labels from entry to entry, for example `['Pause', '30 min']`; hidden entries are not seen. */
export function findEntry(entries: readonly TrayEntry[], path: readonly LabelPattern[]): TrayEntry | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return undefined;
  const fits = (label: string) => (typeof first === 'string' ? label === first : first.test(label));
  const found = entries.find((entry) => entry.visible && !entry.separator && fits(entry.label));
  return rest.length === 0 || found === undefined ? found : findEntry(found.entries, rest);
}

/** The menu as text, one line for each entry, the way it would look: for messages and for reading along. */
export function menuText(entries: readonly TrayEntry[], indent = ''): string {
  return entries
    .filter((entry) => entry.visible)
    .map((entry) => {
      const tick = entry.ticked === undefined ? '' : entry.ticked ? ' [x]' : ' [ ]';
      const line = entry.separator ? '-----' : `${entry.label}${tick}${entry.enabled ? '' : ' (disabled)'}`;
      return `${indent}${line}\n${menuText(entry.entries, `${indent}  `)}`;
    })
    .join('');
}
