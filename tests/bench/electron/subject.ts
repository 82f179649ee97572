import { join } from 'node:path';
import { appLaunch } from '../../../electron/dev/launch.ts';
import type { ElectronRuntime } from '../../../electron/dev/runtime/order.ts';
import { returning, writeSeed } from '../../e2e/seed.ts';
import { displaySwitches } from '../../e2e/unbend.ts';

/** An app that is measured, launched on the same Electron as the ones beside it. */
export interface Subject {
  readonly name: string;
  /** Makes its data folder what it is for somebody who has used it before. */
  readonly prepare: (config: string) => void;
  readonly command: (runtime: ElectronRuntime) => Promise<{ readonly executable: string; readonly args: string[] }>;
}

const small = (name: string, file: string): Subject => ({
  name,
  prepare: () => undefined,
  command: async (runtime) => {
    const entry = { file: join(import.meta.dirname, '..', 'floor', file) };
    const { executablePath, args } = await appLaunch({ runtime, entry, switches: displaySwitches });
    return { executable: executablePath, args };
  },
});

export const FLOOR = small('an icon in the tray and nothing else', 'tray-only.mjs');
export const BLANK = small('a plain sandboxed window with a sentence in it', 'blank.mjs');

export const UNBEND: Subject = {
  name: 'Unbend',
  prepare: (config) => writeSeed(join(config, 'Unbend'), returning),
  command: async (runtime) => {
    const { executablePath, args } = await appLaunch({ runtime, entry: 'product', switches: displaySwitches });
    return { executable: executablePath, args };
  },
};
