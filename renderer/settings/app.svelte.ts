import type { ChosenStart, ProfileCommand } from '../../shared/ipc/commands.ts';
import type { AppView, BundledPart, FileOutcome } from '../../shared/ipc/views.ts';
import type { SettingsPatch } from '../../shared/settings/settings.ts';
import type { AppApi } from '../api.ts';

/** What the pages show and change. Main keeps it: a change is asked for, and its answer is what stands from then on. */
export class App {
  readonly #api: AppApi;
  /** The statement was not accepted when this window was opened, or everything was erased since. */
  #firstStart = $state(false);
  #view: AppView;
  /** The last change did not get through; said once, calmly, until another one does. */
  #failed = $state(false);

  constructor(api: AppApi, first: AppView) {
    this.#api = api;
    this.#view = $state.raw(first);
    this.#show(first);
  }

  get view(): AppView {
    return this.#view;
  }
  get firstStart(): boolean {
    return this.#firstStart;
  }
  get failed(): boolean {
    return this.#failed;
  }

  /** Follows what changes elsewhere; returns what stops it. */
  listen(): () => void {
    return this.#api.changed((view) => this.#show(view));
  }

  settings = (patch: SettingsPatch): Promise<void> => this.#change(() => this.#api.updateSettings(patch));
  profile = (command: ProfileCommand): Promise<void> => this.#change(() => this.#api.updateProfile(command));
  /** From here on the window is the ordinary one. */
  endFirstStart = (): void => void (this.#firstStart = false);
  stretchNow = (seconds: 60): Promise<boolean> => this.#api.stretchNow(seconds).catch(() => false);
  upLonger = (): Promise<void> => this.#change(() => this.#api.upLonger());
  atLogin = (on: boolean): Promise<void> => this.#change(() => this.#api.setAutostart(on));
  /** Null where it failed without a word of main; the page says so. */
  exportData = (): Promise<FileOutcome | null> => this.#ask(() => this.#api.exportData());
  importData = (): Promise<FileOutcome | null> => this.#ask(() => this.#api.importData());
  eraseData = (): Promise<void> => this.#change(() => this.#api.eraseData());
  /** Null where it failed; the page says so. */
  licences = (): Promise<readonly BundledPart[] | null> => this.#ask(() => this.#api.licences());
  openDataFolder = (): void => this.#api.openDataFolder();
  start = (chosen: ChosenStart): Promise<boolean> => this.#api.start(chosen).catch(() => false);
  quit = (): void => this.#api.quit();

  #show(view: AppView): void {
    this.#view = view;
    if (view.profile.statementAcceptedAt === null) this.#firstStart = true;
  }

  async #ask<T>(ask: () => Promise<T>): Promise<T | null> {
    try {
      const answer = await ask();
      this.#failed = false;
      return answer;
    } catch {
      this.#failed = true;
      return null;
    }
  }

  async #change(ask: () => Promise<AppView>): Promise<void> {
    try {
      this.#show(await ask());
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
  }
}
