import type { Plugin } from 'vite';

/** Parts of libraries that Unbend has no use for, each with the name by which the library asks for it. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // conf (electron-store) checks values by a schema where one is given; ours are checked before they reach it.
  'ajv/dist/2020.js': ['Ajv2020'],
  'ajv-formats': ['default'],
  // @jellybrick/dbus-next reads what a service says of itself; Unbend sends plain messages.
  'fast-xml-parser': ['XMLParser'],
};

const MARK = '\0left-out:';

/**
 * Keeps them out of the main process: together they are half of its script, which would be read at each start and kept in
 * memory. Each is a class instead that says so when somebody needs it after all.
 */
export function leftOut(): Plugin {
  return {
    name: 'unbend-left-out',
    applyToEnvironment: ({ name }) => name === 'main',
    resolveId: { order: 'pre', handler: (id) => (Object.hasOwn(LEFT_OUT, id) ? MARK + id : null) },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const part = id.slice(MARK.length);
      const told = JSON.stringify(`${part} is left out of this build (electron/dev/left-out-plugin.ts)`);
      const names = LEFT_OUT[part] ?? [];
      const kept = names.map((name) => `LeftOut as ${name}`).join(', ');
      return `class LeftOut { constructor() { throw new Error(${told}); } }\nexport { ${kept} };\n`;
    },
  };
}
