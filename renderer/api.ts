import type { UnbendContract } from '../shared/ipc/contract.ts';
import type { WindowApi } from '../shared/ipc/define.ts';

/** What the preload exposes; each window has only its own group. */
type Api = WindowApi<UnbendContract>;
export type PromptApi = Api['prompt'];
export type BreakApi = Api['break'];
export type CurtainApi = Api['curtain'];
export type AppApi = Api['app'];

declare global {
  interface Window {
    readonly unbend?: Partial<Api>;
  }
}

/** The group of this window. A page without it was not opened by Unbend and can do nothing. */
export function apiOf<G extends keyof Api>(group: G): Api[G] {
  const api: Partial<Api> = window.unbend ?? {};
  const own = api[group];
  if (!own) throw new Error(`window.unbend.${group} is missing`);
  return own;
}
