import { DEFAULT_EMERGENCY_NUMBER } from '@afterneedle/knowledge';
import { wording } from '@afterneedle/knowledge/es';
import { type ReactElement, Suspense } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Plugin } from 'vite';
import { web } from '../src/language/es/index.ts';
import { ENGLISH, languageOfPath } from '../src/language/languages.ts';
import { speak } from '../src/language/t.ts';
import { DangerList } from '../src/person/danger/danger-list.tsx';
import { DangerPage } from '../src/person/danger/danger-page.tsx';
import { Frame } from '../src/person/frame.tsx';
import { Root } from '../src/person/root.tsx';
import { StartView } from '../src/person/start/start-view.tsx';

/** The first page as it is before anything of a device is known; the app takes it over as it stands. */
function Start(): ReactElement {
  const start = (
    <Frame>
      <Suspense>
        <StartView number={DEFAULT_EMERGENCY_NUMBER} isNew />
      </Suspense>
    </Frame>
  );
  return <Root number={DEFAULT_EMERGENCY_NUMBER} app={() => start} />;
}

/** Every danger sign, below the first page for who gets no JavaScript. */
function WithoutApp(): ReactElement {
  return (
    <section className="page without-app" aria-label="Danger signs">
      <DangerList />
    </section>
  );
}

const drawn = (Content: () => ReactElement): string => renderToStaticMarkup(<Content />);

function drawnInSpanish(Content: () => ReactElement): string {
  speak(languageOfPath('/es'), { ...wording.texts, ...web });
  const html = drawn(Content);
  speak(ENGLISH, {});
  return html;
}

const PLACES: readonly (readonly [string, () => string])[] = [
  ['<!-- start -->', () => renderToString(<Start />)],
  ['<!-- danger-start -->', () => drawn(WithoutApp)],
  ['<!-- danger-page -->', () => drawn(DangerPage)],
  ['<!-- danger-page-es -->', () => drawnInSpanish(DangerPage)],
];

/** Writes the first page and the danger signs into the pages as plain HTML, from the same data as the questions. */
export function staticDanger(): Plugin {
  return {
    name: 'static-danger',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        PLACES.reduce(
          (page, [place, written]) => (page.includes(place) ? page.replace(place, written) : page),
          html,
        ),
    },
  };
}
