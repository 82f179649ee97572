import type { DesktopBus } from '../dbus/bus.ts';
import { getProperty, PROPERTIES } from '../dbus/protocol.ts';

const NAME = 'org.a11y.Bus';
const PATH = '/org/a11y/bus';
const STATUS = 'org.a11y.Status';
const READER = 'ScreenReaderEnabled';

/** Whether a screen reader runs on this Linux desktop, as far as it tells; followed from here on. */
export function watchScreenReader(bus: DesktopBus): () => boolean {
  let runs = false;
  bus.onOwner(NAME, (owner) => {
    runs = false;
    if (owner === null) return;
    bus.call({ destination: NAME, path: PATH, interface: PROPERTIES }, getProperty(STATUS, READER)).then(
      ([enabled]) => (runs = enabled === true),
      () => undefined,
    );
  });
  const changed = { sender: NAME, path: PATH, interface: PROPERTIES, member: 'PropertiesChanged', first: STATUS };
  bus.on(changed, ({ body: [, values] }) => {
    if (typeof values === 'object' && values !== null && READER in values) runs = Reflect.get(values, READER) === true;
  });
  return () => runs;
}
