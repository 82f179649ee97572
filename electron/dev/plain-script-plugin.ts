import type { Plugin } from 'vite';

const BEYOND_ASCII = /[^\0-\x7f]/g;

/**
 * Writes every letter beyond ASCII as an escape. One of them in a script makes V8 keep the whole of it at two bytes a
 * letter: half a megabyte of the main process, and slower reading. They occur in words and in comments only.
 */
export function plainScript(): Plugin {
  return {
    name: 'unbend-plain-script',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk') part.code = part.code.replace(BEYOND_ASCII, escaped);
        }
      },
    },
  };
}

/** A letter beyond the basic plane is matched as its two halves. */
const escaped = (half: string): string => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`;
