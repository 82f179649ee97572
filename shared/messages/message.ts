/** How a sentence is looked up. Every word a person reads stands under an id; a second language is a second set of tables. */

/** A plain sentence with `{name}` places, or two forms chosen by `{count}`. */
export type Message = string | { readonly one: string; readonly other: string };
export type Params = Readonly<Record<string, string | number>>;

/** Fills the places of a message. A place without a parameter stays as it stands, so that a test can find it. */
export function format(message: Message, params: Params = {}): string {
  const text = typeof message === 'string' ? message : params['count'] === 1 ? message.one : message.other;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (name in params ? String(params[name]) : place));
}

/** A look-up over one or more tables. Each window and the main process takes only the tables it shows. */
export function words<T extends Readonly<Record<string, Message>>>(
  table: T,
): (id: keyof T & string, params?: Params) => string {
  return (id, params) => format(table[id] ?? id, params);
}
