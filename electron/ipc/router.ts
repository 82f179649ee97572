import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import * as v from 'valibot';
import { channelOf, type Contract, type MainHandlers, type WindowKind } from '../../shared/ipc/define.ts';
import { ORIGIN } from '../security/protocol.ts';

/** Takes in every message of the contract: who says it and what it carries are checked before anything hears of it. */

export interface RouterPorts {
  readonly kindOf: (contents: WebContents) => WindowKind | undefined;
  /** A message that was refused, or a handler that failed: channel and reason, never the payload (it may be health data). */
  readonly report: (what: string, error?: unknown) => void;
}

const MALFORMED = 'This request was not understood. Nothing was changed.';
const FAILED = 'Something went wrong. Nothing was changed.';

/** True for the page that belongs to this window kind, in the window's own main frame. */
function isOwnPage(
  event: IpcMainEvent | IpcMainInvokeEvent,
  kinds: readonly WindowKind[],
  ports: RouterPorts,
): boolean {
  const kind = ports.kindOf(event.sender);
  const frame = event.senderFrame;
  return (
    kind !== undefined &&
    kinds.includes(kind) &&
    frame !== null &&
    frame === event.sender.mainFrame &&
    frame.url.startsWith(`${ORIGIN}/${kind}/`)
  );
}

/** Registers a handler for each call and message. Refused messages are reported and change nothing. */
export function routeMessages<C extends Contract>(contract: C, handlers: MainHandlers<C>, ports: RouterPorts): void {
  for (const [group, { windows, messages }] of Object.entries(contract)) {
    for (const [message, definition] of Object.entries(messages)) {
      if (definition.kind === 'notify') continue;
      const channel = channelOf(group, message);
      const groupHandlers = handlers[group as keyof C] as Readonly<Record<string, (payload: unknown) => unknown>>;

      /** Undefined where the message is refused. */
      const accept = (
        event: IpcMainEvent | IpcMainInvokeEvent,
        payload: unknown,
      ): { readonly payload: unknown } | undefined => {
        if (!isOwnPage(event, windows, ports)) {
          ports.report(`refused ${channel}: not from a page that may send it`);
          return undefined;
        }
        const parsed = v.safeParse(definition.payload as v.GenericSchema, payload);
        if (!parsed.success) {
          ports.report(`refused ${channel}: the payload does not fit its schema`);
          return undefined;
        }
        return { payload: parsed.output };
      };

      if (definition.kind === 'invoke') {
        ipcMain.handle(channel, async (event, payload: unknown) => {
          const accepted = accept(event, payload);
          if (!accepted) return { ok: false, message: MALFORMED };
          try {
            return { ok: true, value: await groupHandlers[message]?.(accepted.payload) };
          } catch (error) {
            ports.report(`failed ${channel}`, error);
            return { ok: false, message: FAILED };
          }
        });
      } else {
        ipcMain.on(channel, (event, payload: unknown) => {
          const accepted = accept(event, payload);
          if (!accepted) return;
          try {
            groupHandlers[message]?.(accepted.payload);
          } catch (error) {
            ports.report(`failed ${channel}`, error);
          }
        });
      }
    }
  }
}
