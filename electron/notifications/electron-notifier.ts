import { Notification } from 'electron';
import type { Notifier } from './notifier.ts';

/** Notes through Electron, on macOS and Windows: without buttons, a click means the first answer. */
export function createElectronNotifier(): Notifier {
  let shown: Notification | undefined;
  const takeBack = (): void => {
    shown?.close();
    shown = undefined;
  };
  return {
    takeBack,
    show: ({ title, body, buttons, withoutButtons }, events) => {
      takeBack();
      const text = buttons.length > 0 && withoutButtons ? `${body}\n${withoutButtons}` : body;
      const made = new Notification({ title, body: text, silent: true });
      const isShown = (): boolean => shown === made;
      shown = made;
      made.on('show', () => {
        if (isShown()) events.shown?.();
      });
      made.on('click', () => {
        const [main] = buttons;
        if (isShown() && main) events.answered?.(main.key);
      });
      made.on('failed', (_event, why) => {
        if (isShown()) events.failed(new Error(why));
      });
      made.show();
    },
  };
}
