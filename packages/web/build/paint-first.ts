import type { Plugin } from 'vite';

/** Lets the style of a page come before its scripts: every page but the console is written out and can be read without them. */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        path.endsWith('/clinic.html')
          ? html
          : html
              .replaceAll('<script type="module" ', '<script type="module" fetchpriority="low" ')
              .replaceAll('<link rel="modulepreload" ', '<link rel="modulepreload" fetchpriority="low" '),
    },
  };
}
