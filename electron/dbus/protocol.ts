/** The words of D-Bus that the app uses, free of any library. */

export interface BusTarget {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
}

export interface BusCall {
  readonly member: string;
  /** D-Bus types of the arguments, as `susv`; left out where there are none. */
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

/** A value that carries its own type: what stands where a signature says `v`. */
export class Variant {
  readonly signature: string;
  readonly value: unknown;

  constructor(signature: string, value: unknown) {
    this.signature = signature;
    this.value = value;
  }
}

/** Which signals are wanted. The bus itself sees to the sender. */
export interface SignalMatch {
  readonly sender: string;
  readonly interface: string;
  readonly member: string;
  readonly path?: string;
  /** The first argument, where it is a string. */
  readonly first?: string;
}

/** A signal that came; variants are unwrapped, at every depth. */
export interface BusSignal {
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

/** One connection, from its greeting to its end. */
export interface BusLink {
  /** Rejects where the other side refuses; may never settle. Variants in the answer are unwrapped. */
  call(target: BusTarget, call: BusCall): Promise<readonly unknown[]>;
  close(): void;
}

export interface LinkEvents {
  readonly signal: (signal: BusSignal) => void;
  /** The bus is gone; not called after `close`. */
  readonly ended: (why: string) => void;
}

/** Opens a connection, or rejects in bounded time. */
export type Connect = (events: LinkEvents) => Promise<BusLink>;

export const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** Reads one property. */
export const getProperty = (interfaceName: string, property: string): BusCall => ({
  member: 'Get',
  signature: 'ss',
  body: [interfaceName, property],
});

export function matchRule({ sender, interface: name, member, path, first }: SignalMatch): string {
  const parts = ["type='signal'", `sender='${sender}'`, `interface='${name}'`, `member='${member}'`];
  if (path !== undefined) parts.push(`path='${path}'`);
  if (first !== undefined) parts.push(`arg0='${first}'`);
  return parts.join(',');
}
