import type { DesktopBus } from '../dbus/bus.ts';
import { getProperty, PROPERTIES, type BusCall } from '../dbus/protocol.ts';
import type { LockSources } from './lock-sources.ts';

const LOGIND = 'org.freedesktop.login1';
const ROOT = '/org/freedesktop/login1';
const MANAGER = `${LOGIND}.Manager`;
const SESSION = `${LOGIND}.Session`;
const USER = `${LOGIND}.User`;
const HINT = 'LockedHint';

/** The session this process belongs to, as systemd knows it; undefined where it knows none. */
async function findSession(bus: DesktopBus, sessionId: string | undefined): Promise<string | undefined> {
  const manager = { destination: LOGIND, path: ROOT, interface: MANAGER };
  const path = async (call: BusCall): Promise<string | undefined> => {
    // Refused for a process that a user's service manager started: it is of no session.
    const [found] = await bus.call(manager, call).catch(() => []);
    return typeof found === 'string' ? found : undefined;
  };
  const named = sessionId ? await path({ member: 'GetSession', signature: 's', body: [sessionId] }) : undefined;
  // 0 stands for the caller.
  const own = named ?? (await path({ member: 'GetSessionByPID', signature: 'u', body: [0] }));
  if (own !== undefined) return own;
  const user = { destination: LOGIND, path: `${ROOT}/user/self`, interface: PROPERTIES };
  const [display] = await bus.call(user, getProperty(USER, 'Display')).catch(() => []);
  const shown: unknown = Array.isArray(display) ? display[1] : undefined;
  return typeof shown === 'string' && shown !== '/' ? shown : undefined;
}

/**
 * Follows the session's `LockedHint`. It is false for ever where the desktop does not set it, so it counts only once it has
 * been true. `Lock` and `Unlock` only ask the session.
 */
export function watchLogind(bus: DesktopBus, sources: LockSources, sessionId: string | undefined): void {
  let session: string | undefined;
  let isSet = false;

  const say = (hint: unknown): void => {
    if (hint === true) isSet = true;
    sources.set(LOGIND, isSet && typeof hint === 'boolean' ? hint : null);
  };
  const readHint = async (path: string): Promise<void> => {
    const [hint] = await bus
      .call({ destination: LOGIND, path, interface: PROPERTIES }, getProperty(SESSION, HINT))
      .catch(() => [null]);
    if (path === session) say(hint);
  };

  bus.onOwner(LOGIND, (owner) => {
    session = undefined;
    say(null);
    if (owner === null) return;
    void findSession(bus, sessionId).then((found) => {
      session = found;
      if (found !== undefined) void readHint(found);
    });
  });

  const ofSession = { sender: LOGIND, interface: SESSION };
  bus.on({ ...ofSession, member: 'Lock' }, ({ path }) => {
    if (path === session) sources.asked(true);
  });
  bus.on({ ...ofSession, member: 'Unlock' }, ({ path }) => {
    if (path === session) sources.asked(false);
  });
  bus.on(
    { sender: LOGIND, interface: PROPERTIES, member: 'PropertiesChanged', first: SESSION },
    ({ path, body: [, changed, invalidated] }) => {
      if (path !== session) return;
      if (typeof changed === 'object' && changed !== null && HINT in changed) say(Reflect.get(changed, HINT));
      else if (Array.isArray(invalidated) && invalidated.includes(HINT)) void readHint(path);
    },
  );
}
