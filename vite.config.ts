import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { fontPreload } from './electron/dev/font-preload-plugin.ts';
import { icons } from './electron/dev/icons-plugin.ts';
import { leftOut } from './electron/dev/left-out-plugin.ts';
import { licences } from './electron/dev/licences-plugin.ts';
import { plainScript } from './electron/dev/plain-script-plugin.ts';
import { contract } from './shared/ipc/contract.ts';
import { channelsOf } from './shared/ipc/define.ts';

const root = import.meta.dirname;
const at = (...parts: string[]): string => resolve(root, ...parts);

/** One build for every runtime: the oldest Electron it must run on embeds Node 20 and Chromium 130. */
const NODE_TARGET = 'node20';
const BROWSER_TARGET = 'chrome130';

const chromium = process.env['UNBEND_CHROMIUM'];
const asRoot = process.getuid?.() === 0;

/**
 * A window's page, in a bundle of its own: with chunks that windows share, each loads what only the others need of them, and
 * in fourteen files where two do (break entry 60.3 kB gzipped with shared chunks, 54.8 kB so).
 */
const page = (window: string, emptyOutDir = false): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: at('dist/renderer'),
    emptyOutDir,
    target: BROWSER_TARGET,
    // A data: font or script would need a wider CSP.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { [window]: at('renderer', window, 'index.html') } },
  },
});

export default defineConfig({
  root: at('renderer'),
  cacheDir: at('node_modules/.vite'),
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    icons(root),
    licences(root),
    fontPreload(),
    plainScript(),
    leftOut(),
  ],
  define: { __CHANNELS__: JSON.stringify(channelsOf(contract)) },
  builder: {
    // One after the other: the machines that build this are small.
    async buildApp(builder) {
      for (const name of ['client', 'prompt', 'break', 'curtain', 'main', 'preload']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: {
    client: page('settings', true),
    prompt: page('prompt'),
    break: page('break'),
    curtain: page('curtain'),
    main: {
      resolve: { noExternal: true, external: ['electron'], conditions: ['node', 'import', 'default'] },
      build: {
        ssr: true,
        outDir: at('dist/main'),
        emptyOutDir: true,
        target: NODE_TARGET,
        minify: false,
        rollupOptions: {
          input: { main: at('electron/main.ts'), dev: at('electron/dev/main.ts') },
          external: ['electron', /^node:/],
          output: {
            format: 'esm',
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            // Half the size; the names stay, for who reads the log.
            minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
          },
        },
      },
    },
    preload: {
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        ssr: true,
        outDir: at('dist/preload'),
        emptyOutDir: true,
        target: NODE_TARGET,
        minify: false,
        rollupOptions: {
          input: { preload: at('electron/preload.ts') },
          external: ['electron'],
          // A sandboxed preload must be one CommonJS file.
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: false,
        root,
        define: { __CHANNELS__: JSON.stringify(channelsOf(contract)) },
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', testTimeout: 120_000 },
      },
      {
        extends: false,
        root,
        cacheDir: at('node_modules/.vite-component'),
        plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: [
                  '--disable-quic',
                  '--no-first-run',
                  '--disable-background-networking',
                  ...(asRoot ? ['--no-sandbox'] : []),
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
