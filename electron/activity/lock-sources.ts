/**
 * What several desktop services say about the lock, made one. Each may be silent; one that says "locked" is believed before
 * those that say "unlocked".
 */
export interface LockSources {
  /** `null`: this source has gone, or does not tell. */
  set(source: string, locked: boolean | null): void;
  /** Somebody asks the session to lock or unlock itself; what comes of it only a source can tell. */
  asked(locked: boolean): void;
  locked(): boolean | null;
}

export function createLockSources(changed: (locked: boolean) => void): LockSources {
  const sources = new Map<string, boolean>();
  let told = false;

  const locked = (): boolean | null => {
    const said = [...sources.values()];
    return said.includes(true) ? true : said.length > 0 ? false : null;
  };
  const tell = (now: boolean): void => {
    if (now === told) return;
    told = now;
    changed(now);
  };

  return {
    locked,
    set: (source, says) => {
      if (says === null) sources.delete(source);
      else sources.set(source, says);
      const now = locked();
      // A source that went has not said "unlocked": the schedule knows how long a lock that nobody confirms is believed.
      if (now !== null) tell(now);
    },
    // Where a source tells, it is waited for: not every session locks itself when it is asked.
    asked: (now) => {
      if (locked() === null) tell(now);
    },
  };
}
