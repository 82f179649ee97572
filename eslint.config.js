import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The arrows of the design: who may import whom. Each message names the rule, so that the fix is plain. */
const arrow = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const no = (regex, message) => ({ regex, message: `Arrow rule: ${message}` });

const noElectron = no('^electron($|/)', 'only electron/ imports the electron package.');
const noMain = no('(^|/)electron/', 'nothing outside electron/ imports the main process.');
const noRenderer = no('(^|/)renderer/', 'nothing outside renderer/ imports the renderer.');
const noNode = no('^node:', 'shared/ and renderer/ are free of Node.');
const onlyValibot = no('^(?!\\.|valibot$)', 'shared/ depends on nothing but valibot.');
const above = (folders, why) => no(`(^|/)(${folders})/`, why);

export default ts.config(
  { ignores: ['dist/', 'out/', 'coverage/'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: globals.node } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['electron/dev/**', 'tests/**', 'vite.config.ts'], rules: { 'no-console': 'off' } },
  arrow(['shared/**/*.ts'], [noElectron, noMain, noRenderer, noNode, onlyValibot]),
  arrow(
    ['shared/movements/**/*.ts'],
    [
      noElectron,
      noMain,
      noRenderer,
      noNode,
      onlyValibot,
      above(
        'screening|sequence|schedule|progress|settings|ipc|messages',
        'sequence -> screening -> movements; movements stands at the bottom.',
      ),
    ],
  ),
  arrow(
    ['shared/screening/**/*.ts'],
    [
      noElectron,
      noMain,
      noRenderer,
      noNode,
      onlyValibot,
      above(
        'sequence|schedule|progress|settings|ipc|messages',
        'sequence -> screening -> movements; screening knows nothing of sequences or words.',
      ),
    ],
  ),
  arrow(
    ['shared/schedule/**/*.ts'],
    [
      noElectron,
      noMain,
      noRenderer,
      noNode,
      onlyValibot,
      above('movements|screening|sequence|progress|ipc|messages', 'schedule knows nothing of movements.'),
    ],
  ),
  arrow(
    ['shared/sequence/**/*.ts'],
    [
      noElectron,
      noMain,
      noRenderer,
      noNode,
      onlyValibot,
      above('schedule|settings|ipc|messages', 'sequence -> screening -> movements.'),
    ],
  ),
  arrow(['renderer/**/*.{ts,svelte}'], [noElectron, noMain, noNode]),
  arrow(['electron/**/*.ts'], [noRenderer]),
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'performance',
        'setTimeout',
        'setInterval',
        'window',
        'document',
        'process',
        'console',
        'fetch',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
      ],
    },
  },
);
