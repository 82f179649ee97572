import type * as v from 'valibot';

/**
 * The three kinds of message between a window and the main process. The contract is made of these; both sides' types, the
 * preload and main's validation are derived from it (the shape follows Mullvad's ipc-schema, plus a schema per payload).
 */

/** Windows that may use a group. */
export type WindowKind = 'prompt' | 'break' | 'curtain' | 'settings';

type Schema<T> = v.GenericSchema<unknown, T>;

/** A window asks, the main process answers. */
export interface Invoke<A, R> {
  readonly kind: 'invoke';
  readonly payload: Schema<A>;
  readonly result: Schema<R>;
}
/** A window says something; there is no answer. */
export interface Send<A> {
  readonly kind: 'send';
  readonly payload: Schema<A>;
}
/** The main process tells a window something. */
export interface Notify<A> {
  readonly kind: 'notify';
  readonly payload: Schema<A>;
}

export const invoke = <A, R>(payload: Schema<A>, result: Schema<R>): Invoke<A, R> => ({
  kind: 'invoke',
  payload,
  result,
});
export const send = <A>(payload: Schema<A>): Send<A> => ({ kind: 'send', payload });
export const notify = <A>(payload: Schema<A>): Notify<A> => ({ kind: 'notify', payload });

export type AnyMessage = Invoke<unknown, unknown> | Send<unknown> | Notify<unknown>;

export interface Group {
  /** The only windows whose messages of this group are heard, and that are told. */
  readonly windows: readonly WindowKind[];
  readonly messages: Readonly<Record<string, AnyMessage>>;
}
export type Contract = Readonly<Record<string, Group>>;

type Argument<A> = [A] extends [null] ? [] : [payload: A];

/** What a window sees as `window.unbend`. */
export type WindowApi<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [M in keyof C[G]['messages']]: C[G]['messages'][M] extends Invoke<infer A, infer R>
      ? (...payload: Argument<A>) => Promise<R>
      : C[G]['messages'][M] extends Send<infer A>
        ? (...payload: Argument<A>) => void
        : C[G]['messages'][M] extends Notify<infer A>
          ? /** Returns what stops the listening. */ (listener: (payload: A) => void) => () => void
          : never;
  };
};

/** What the main process must be able to do for every call and message from a window. */
export type MainHandlers<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [
      M in keyof C[G]['messages'] as C[G]['messages'][M] extends Notify<infer _> ? never : M
    ]: C[G]['messages'][M] extends Invoke<infer A, infer R>
      ? (payload: A) => R | Promise<R>
      : C[G]['messages'][M] extends Send<infer A>
        ? (payload: A) => void
        : never;
  };
};

/** Channel name of a message: also what stands in the log when one is refused. */
export const channelOf = (group: string, message: string): string => `${group}.${message}`;

/** Names and kinds only: all that the preload needs, written into it at build time. */
export type Channels = Readonly<
  Record<
    string,
    { readonly windows: readonly WindowKind[]; readonly messages: Readonly<Record<string, AnyMessage['kind']>> }
  >
>;

/** The contract without its schemas. */
export function channelsOf(contract: Contract): Channels {
  return Object.fromEntries(
    Object.entries(contract).map(([name, group]) => [
      name,
      {
        windows: group.windows,
        messages: Object.fromEntries(Object.entries(group.messages).map(([message, { kind }]) => [message, kind])),
      },
    ]),
  );
}
