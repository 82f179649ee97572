import { matchRule, type BusCall, type BusSignal, type BusTarget, type Connect, type SignalMatch } from './protocol.ts';

/**
 * A D-Bus bus as the desktop's adapters use it: it may be absent, hang, or restart, and none of that is an error for them.
 * What they listen to stands again after each reconnection; a call is answered, refused, or given up in time.
 */
export interface DesktopBus {
  /** Rejects where the other side refuses, does not answer in time, or there is no bus. */
  call(target: BusTarget, call: BusCall, withinMs?: number): Promise<readonly unknown[]>;
  on(match: SignalMatch, listener: (signal: BusSignal) => void): void;
  /** Tells who has a well-known name, at once and at each change; null for nobody, or where there is no bus. */
  onOwner(name: string, listener: (owner: string | null) => void): void;
  close(): void;
}

export interface BusPorts {
  readonly connect: Connect;
  /** Called at most once in a run: a desktop without this bus is no news. */
  readonly report: (what: string, error: unknown) => void;
}

/** Waits between attempts; the last one again and again. A bus that went for good costs four wakeups an hour. */
const RETRY_MS = [1_000, 5_000, 60_000, 900_000] as const;
/** A connection that lasted so long was a good one: the waits begin anew. */
const STEADY_MS = 60_000;
/** Nobody who is asked here has more to do than to look something up. */
const ANSWER_MS = 2_000;
/** The bus itself answers, however busy the machine is, or hangs altogether. */
const DAEMON_MS = 30_000;

const DAEMON: BusTarget = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

interface OwnedName {
  readonly name: string;
  readonly listener: (owner: string | null) => void;
  /** How often the bus said by itself that the name changed hands. */
  changes: number;
}

type Link = Awaited<ReturnType<Connect>>;

/** Begins to connect at once, and goes on by itself until it is closed. */
export function createBus({ connect, report }: BusPorts): DesktopBus {
  const heard: { readonly match: SignalMatch; readonly listener: (signal: BusSignal) => void }[] = [];
  const owned: OwnedName[] = [];
  let link: Link | undefined;
  let since = 0;
  let failures = 0;
  let told = false;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  /** Settles with the first attempt, whatever came of it: who calls before it is not refused for being early. */
  let tried: () => void = () => undefined;
  const firstAttempt = new Promise<void>((resolve) => (tried = resolve));

  const tellOnce = (what: string, error: unknown): void => {
    if (!told) report(what, error);
    told = true;
  };

  const ask = async (on: Link | undefined, target: BusTarget, call: BusCall, withinMs: number) => {
    if (!on) throw new Error('there is no bus');
    let late: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, reject) => {
      late = setTimeout(() => {
        reject(new Error(`${target.destination} did not answer ${call.member} within ${withinMs} ms`));
      }, withinMs);
    });
    try {
      return await Promise.race([on.call(target, call), patience]);
    } finally {
      clearTimeout(late);
    }
  };

  /** A listener that fails must not keep the others from hearing. */
  const safely = (what: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      report(what, error);
    }
  };

  const subscribe = (on: Link, match: SignalMatch): void => {
    const call: BusCall = { member: 'AddMatch', signature: 's', body: [matchRule(match)] };
    ask(on, DAEMON, call, DAEMON_MS).catch((error: unknown) => tellOnce('the bus does not let us listen', error));
  };

  const askOwner = async (on: Link, entry: OwnedName): Promise<void> => {
    const { name, changes } = entry;
    const call: BusCall = { member: 'GetNameOwner', signature: 's', body: [name] };
    // Refused where nobody has the name.
    const [owner] = await ask(on, DAEMON, call, DAEMON_MS).catch(() => [null]);
    // A change that came in the same breath as the answer is newer, but is heard first.
    if (link !== on || entry.changes !== changes) return;
    safely(`${name} was not heard`, () => entry.listener(typeof owner === 'string' ? owner : null));
  };

  const hear = (signal: BusSignal): void => {
    for (const { match, listener } of heard) {
      const fits =
        match.interface === signal.interface &&
        match.member === signal.member &&
        (match.path === undefined || match.path === signal.path) &&
        (match.first === undefined || match.first === signal.body[0]);
      if (fits) safely(`${signal.member} was not heard`, () => listener(signal));
    }
  };

  const lost = (why: unknown): void => {
    tried();
    const lasted = link !== undefined && performance.now() - since >= STEADY_MS;
    const had = link;
    link = undefined;
    if (closed) return;
    failures = lasted ? 1 : failures + 1;
    tellOnce('the bus is not there', why);
    if (had) for (const { name, listener } of owned) safely(`${name} was not heard`, () => listener(null));
    clearTimeout(retry);
    retry = setTimeout(open, RETRY_MS[Math.min(failures, RETRY_MS.length) - 1]);
  };

  const open = (): void => {
    let ended: string | undefined;
    connect({
      signal: hear,
      ended: (why) => {
        ended = why;
        if (link) lost(why);
      },
    }).then((made) => {
      if (closed) return made.close();
      if (ended !== undefined) return lost(ended);
      link = made;
      since = performance.now();
      tried();
      for (const { match } of heard) subscribe(made, match);
      for (const entry of owned) void askOwner(made, entry);
    }, lost);
  };

  const on: DesktopBus['on'] = (match, listener) => {
    heard.push({ match, listener });
    if (link) subscribe(link, match);
  };

  open();
  return {
    call: async (target, call, withinMs = ANSWER_MS) => {
      await firstAttempt;
      return ask(link, target, call, withinMs);
    },
    on,
    onOwner: (name, listener) => {
      const entry: OwnedName = { name, listener, changes: 0 };
      owned.push(entry);
      const changed = {
        sender: DAEMON.destination,
        interface: DAEMON.interface,
        member: 'NameOwnerChanged',
        first: name,
      };
      on(changed, ({ body: [, , owner] }) => {
        entry.changes += 1;
        listener(typeof owner === 'string' && owner !== '' ? owner : null);
      });
      if (link) void askOwner(link, entry);
    },
    close: () => {
      closed = true;
      clearTimeout(retry);
      link?.close();
      link = undefined;
    },
  };
}
