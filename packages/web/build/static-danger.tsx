import { DEFAULT_EMERGENCY_NUMBER } from '@afterneedle/knowledge';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { DangerList } from '../src/person/danger/danger-list.tsx';
import { DangerPage } from '../src/person/danger/danger-page.tsx';
import { DangerStrip } from '../src/person/danger/danger-strip.tsx';

/** What stands on the first page before, or without, JavaScript: the strip, then every danger sign. */
function BeforeApp(): ReactElement {
  return (
    <main className="page before-app">
      <DangerStrip number={DEFAULT_EMERGENCY_NUMBER} />
      <h1>Skin check after microneedling</h1>
      <noscript>
        <p className="notice">The check-in needs JavaScript. The danger signs below read without it.</p>
      </noscript>
      <DangerList />
    </main>
  );
}

const PLACES: readonly (readonly [string, () => ReactElement])[] = [
  ['<!-- danger-start -->', BeforeApp],
  ['<!-- danger-page -->', DangerPage],
];

/** Writes the danger signs into the pages as plain HTML, from the same data as the questions. */
export function staticDanger(): Plugin {
  return {
    name: 'static-danger',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        PLACES.reduce(
          (page, [place, Content]) =>
            page.includes(place) ? page.replace(place, () => renderToStaticMarkup(<Content />)) : page,
          html,
        ),
    },
  };
}
