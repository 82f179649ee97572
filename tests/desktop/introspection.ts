/** A service as others on the bus may ask for it: names of methods, signals and properties with their D-Bus signatures. */
export interface Shape {
  readonly methods: Readonly<Record<string, { readonly takes: string; readonly gives: string }>>;
  readonly signals?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
}

/** Cuts a signature into complete types: `sa{sv}(ii)u` -> `s`, `a{sv}`, `(ii)`, `u`. */
export function completeTypes(signature: string): string[] {
  const types: string[] = [];
  for (let start = 0; start < signature.length;) {
    const end = endOfType(signature, start);
    types.push(signature.slice(start, end));
    start = end;
  }
  return types;
}

function endOfType(signature: string, start: number): number {
  let at = start;
  while (signature[at] === 'a') at += 1;
  let depth = 0;
  do {
    const letter = signature[at];
    if (letter === undefined) throw new Error(`Not a D-Bus signature: ${signature}`);
    if (letter === '(' || letter === '{') depth += 1;
    if (letter === ')' || letter === '}') depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}

function args(signature: string, direction?: 'in' | 'out'): string {
  const way = direction === undefined ? '' : ` direction="${direction}"`;
  return completeTypes(signature)
    .map((type) => `<arg type="${type}"${way}/>`)
    .join('');
}

/** The answer to `org.freedesktop.DBus.Introspectable.Introspect`: D-Bus clients that make proxies ask for it. */
export function introspectionXml(interfaces: Iterable<readonly [name: string, shape: Shape]>): string {
  const parts = [...interfaces].map(([name, { methods, signals = {}, properties = {} }]) =>
    [
      `<interface name="${name}">`,
      ...Object.entries(methods).map(
        ([method, { takes, gives }]) => `<method name="${method}">${args(takes, 'in')}${args(gives, 'out')}</method>`,
      ),
      ...Object.entries(signals).map(([signal, signature]) => `<signal name="${signal}">${args(signature)}</signal>`),
      ...Object.entries(properties).map(
        ([property, type]) => `<property name="${property}" type="${type}" access="read"/>`,
      ),
      '</interface>',
    ].join(''),
  );
  return `<node>${parts.join('')}</node>`;
}
