import type { ProfileCommand } from '../../shared/ipc/commands.ts';
import type { AppView } from '../../shared/ipc/views.ts';
import type { SettingsPatch } from '../../shared/settings/settings.ts';
import type { AppApi } from '../api.ts';

/** What the pages show and change. Main keeps it: a change is asked for, and its answer is what stands from then on. */
export class App {
  readonly #api: AppApi;
  /** The window was opened before the statement was accepted. */
  readonly firstStart: boolean;
  #view: AppView;
  /** The last change did not get through; said once, calmly, until another one does. */
  #failed = $state(false);

  constructor(api: AppApi, first: AppView) {
    this.#api = api;
    this.#view = $state.raw(first);
    this.firstStart = first.profile.statementAcceptedAt === null;
  }

  get view(): AppView {
    return this.#view;
  }
  get failed(): boolean {
    return this.#failed;
  }

  /** Follows what changes elsewhere; returns what stops it. */
  listen(): () => void {
    return this.#api.changed((view) => (this.#view = view));
  }

  settings = (patch: SettingsPatch): Promise<void> => this.#change(() => this.#api.updateSettings(patch));
  profile = (command: ProfileCommand): Promise<void> => this.#change(() => this.#api.updateProfile(command));
  stretchNow = (seconds: 60): Promise<boolean> => this.#api.stretchNow(seconds).catch(() => false);
  quit = (): void => this.#api.quit();

  async #change(ask: () => Promise<AppView>): Promise<void> {
    try {
      this.#view = await ask();
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
  }
}
