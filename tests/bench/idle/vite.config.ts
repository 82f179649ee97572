import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Floor, core and control as plain scripts: what runs TypeScript by itself wakes up now and then. */

const PROGRAMS = ['one-timer', 'core', 'each-second'] as const;

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: Object.fromEntries(PROGRAMS.map((name) => [name, resolve(import.meta.dirname, `${name}.ts`)])),
      output: { format: 'esm', entryFileNames: '[name].mjs' },
    },
  },
});
