import { contextBridge, ipcRenderer } from 'electron';
import { channelOf, type Channels } from '../shared/ipc/define.ts';

/** Written in at build time from the contract: names and kinds only. */
declare const __CHANNELS__: Channels;

/** How main answers a call: errors cross as data, so that a page sees a plain message and no stack of main's. */
type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

const ask = async (channel: string, payload: unknown): Promise<unknown> => {
  const answer = (await ipcRenderer.invoke(channel, payload ?? null)) as Answer;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

const listen = (channel: string, listener: (payload: unknown) => void): (() => void) => {
  const hear = (_event: unknown, payload: unknown): void => listener(payload);
  ipcRenderer.on(channel, hear);
  return () => ipcRenderer.off(channel, hear);
};

const own = process.argv.find((word) => word.startsWith('--unbend-window='))?.split('=')[1];

const api = Object.fromEntries(
  Object.entries(__CHANNELS__)
    .filter(([, { windows }]) => windows.some((window) => window === own))
    .map(([group, { messages }]) => [
      group,
      Object.fromEntries(
        Object.entries(messages).map(([message, kind]) => {
          const channel = channelOf(group, message);
          const call =
            kind === 'invoke'
              ? (payload: unknown) => ask(channel, payload)
              : kind === 'send'
                ? (payload: unknown) => ipcRenderer.send(channel, payload ?? null)
                : (listener: (payload: unknown) => void) => listen(channel, listener);
          return [message, call];
        }),
      ),
    ]),
);

contextBridge.exposeInMainWorld('unbend', api);
