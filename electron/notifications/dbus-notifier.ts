import type { DesktopBus } from '../dbus/bus.ts';
import { Variant } from '../dbus/protocol.ts';
import type { Note, NoteEvents, Notifier } from './notifier.ts';

/**
 * Notes by the Desktop Notifications Specification, without Electron: that has no buttons on Linux, and blocks the main
 * process for 25 s where a server does not answer (seen on 33).
 */

const NAME = 'org.freedesktop.Notifications';
const SERVER = { destination: NAME, path: '/org/freedesktop/Notifications', interface: NAME };
/** From the wish to the server's word. A server that has to be started first needs some of it. */
const SHOWN_WITHIN_MS = 4_000;
/** A server that answers later than this has lost the note, or its mind. */
const LATE_MS = 120_000;
const NORMAL = 1;

interface Shown {
  readonly id: number;
  readonly note: Note;
  readonly events: NoteEvents;
}

/** Servers that read markup would take a bare `<` or `&` for it. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What this server can show of the note: the arguments of `Notify`. */
function notifyBody(note: Note, replaces: number, can: ReadonlySet<unknown>): readonly unknown[] {
  const buttons = can.has('actions') ? note.buttons : [];
  const [main] = buttons;
  const actions = buttons.flatMap(({ key, label }) => [key, label]);
  // A click on the note itself; its label is not shown.
  if (main) actions.push('default', main.label);
  const instead = note.buttons.length > buttons.length ? note.withoutButtons : undefined;
  const text = [note.body, instead].filter(Boolean).join('\n');
  const hints = {
    'desktop-entry': new Variant('s', 'unbend'),
    urgency: new Variant('y', NORMAL),
    'suppress-sound': new Variant('b', true),
  };
  const body = can.has('body-markup') ? escaped(text) : text;
  return ['Unbend', replaces, 'unbend', note.title, body, actions, hints, note.forMs ?? -1];
}

export function createDbusNotifier(bus: DesktopBus): Notifier {
  /** What stands on the desktop. */
  let shown: Shown | undefined;
  /** The newest wish; what comes of an older one is not wanted any more. */
  let wish = 0;
  let late: NodeJS.Timeout | undefined;

  const close = (id: number): void => {
    bus.call(SERVER, { member: 'CloseNotification', signature: 'u', body: [id] }).catch(() => undefined);
  };

  const send = async (note: Note, replaces: number): Promise<number> => {
    const [can] = await bus.call(SERVER, { member: 'GetCapabilities' }, LATE_MS);
    const body = notifyBody(note, replaces, new Set(Array.isArray(can) ? can : []));
    const [id] = await bus.call(SERVER, { member: 'Notify', signature: 'susssasa{sv}i', body }, LATE_MS);
    if (typeof id !== 'number') throw new Error('the notification server gave no number');
    return id;
  };

  /** The note of this number is gone from the desktop: its events, if it was ours. */
  const take = (id: unknown): Shown | undefined => {
    if (shown?.id !== id) return undefined;
    const gone = shown;
    shown = undefined;
    return gone;
  };

  /**
   * The server's word on a note can come in one packet with its number: signals are heard at once, answers only when the packet
   * is through.
   */
  const afterAnswers = (act: () => void): void => void setImmediate(act);

  const pressed = (id: unknown, key: unknown): void => {
    const answered = take(id);
    if (!answered) return;
    // Many servers take a note away when it is answered, some do not.
    close(answered.id);
    const chosen = key === 'default' ? answered.note.buttons[0]?.key : key;
    if (typeof chosen === 'string') answered.events.answered?.(chosen);
  };
  const lost = (): void => {
    const gone = shown;
    shown = undefined;
    gone?.events.failed(new Error('the notification server went away'));
  };

  const from = { sender: NAME, interface: NAME };
  bus.on({ ...from, member: 'ActionInvoked' }, ({ body: [id, key] }) => afterAnswers(() => pressed(id, key)));
  // Expired or waved away: no answer. What offered it goes on by its own clock.
  bus.on({ ...from, member: 'NotificationClosed' }, ({ body: [id] }) => afterAnswers(() => take(id)));
  bus.onOwner(NAME, (owner) => {
    if (owner === null) afterAnswers(lost);
  });

  return {
    show: (note, events) => {
      const mine = ++wish;
      let givenUp = false;
      const fail = (why: unknown): void => {
        if (givenUp || mine !== wish) return;
        givenUp = true;
        clearTimeout(late);
        events.failed(why);
      };
      clearTimeout(late);
      late = setTimeout(() => fail(new Error(`no word within ${SHOWN_WITHIN_MS} ms`)), SHOWN_WITHIN_MS);
      const replaces = shown?.id ?? 0;
      send(note, replaces).then((id) => {
        // Taken back, replaced or given up while the server thought about it: a newer one may have its place by now.
        if (givenUp || mine !== wish) {
          if (shown?.id !== id) close(id);
          return;
        }
        clearTimeout(late);
        shown = { id, note, events };
        events.shown?.();
      }, fail);
    },
    takeBack: () => {
      wish += 1;
      clearTimeout(late);
      if (shown) close(shown.id);
      shown = undefined;
    },
  };
}
