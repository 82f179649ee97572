import { describe, expect, it } from 'vitest';
import { entryFiles } from '../../bench/entry-files.ts';

const bundle = new Map([
  [
    'break/index.html',
    '<script type="module" src="/assets/break.js"></script><link rel="stylesheet" href="/assets/break.css"><link href="/icon.svg">',
  ],
  ['assets/break.js', 'import{a}from"./theme.js";const later=()=>import("./late.js"),style=["assets/late.css"]'],
  ['assets/theme.js', 'import"./break.js"'],
  ['assets/late.js', 'export{}'],
]);
const read = (path: string): string => bundle.get(path) ?? '';

describe('what a built page loads', () => {
  it('is found through scripts, at once and later, each file once', () => {
    expect([...entryFiles('break/index.html', read)].sort()).toEqual([
      'assets/break.css',
      'assets/break.js',
      'assets/late.css',
      'assets/late.js',
      'assets/theme.js',
    ]);
  });
  it('is nothing for a page without scripts', () => {
    expect(entryFiles('none.html', read)).toEqual([]);
  });
});
