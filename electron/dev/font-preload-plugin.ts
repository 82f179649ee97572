import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The files of the faces that renderer/fonts.ts waits for; the others hold letters that few words need. */
const FIRST = /(source-sans-3|ysabeau)-latin-wght-normal-[\w-]+\.woff2$/;

/** Has every page ask for its fonts as it is parsed: left to the style sheet, they would come last of all. */
export function fontPreload(): Plugin {
  return {
    name: 'unbend-font-preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST.test(file))
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          })),
    },
  };
}
