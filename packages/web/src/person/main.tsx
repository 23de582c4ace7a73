import { ENGLISH, languageOfPath } from '../language/languages.ts';
import { speakIn } from '../language/load-language.ts';
import '../ui/styles.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { whenIdle } from '../offline/when-idle.ts';
import { registerWorker } from '../offline/worker-registration.ts';
import { App } from './app.tsx';
import { ringHere } from './danger/ring-here.ts';
import { Root } from './root.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the app');

/** What stood in for the app until now. */
const takeOver = (): void => {
  place.classList.remove('before-app');
  document.querySelector('.without-app')?.remove();
};

const language = languageOfPath(location.pathname);
const whole = <Root number={ringHere()} app={() => <App />} onDrawn={takeOver} />;
// The start stands in the page already; any other page is drawn in its place. In steps, so that a tap is never kept waiting.
const draw = (): void =>
  startTransition(() => {
    if (location.pathname === '/') hydrateRoot(place, whole);
    else createRoot(place).render(whole);
  });

// Where the texts of a language do not load, English stands rather than nothing.
if (language.id === ENGLISH.id) draw();
else speakIn(language).then(draw, draw);

whenIdle(registerWorker);
whenIdle(() => {
  import('../offline/later.ts').then(({ startLater }) => startLater()).catch(() => undefined);
});
