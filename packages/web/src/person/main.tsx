import '../ui/styles.css';
import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerWorker } from '../offline/worker-registration.ts';
import { App } from './app.tsx';
import { regionOf, timeZoneHere } from './danger/place.ts';
import { ErrorBoundary } from './error-boundary.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the app');

createRoot(place).render(
  <StrictMode>
    <ErrorBoundary number={emergencyNumbersOf(regionOf(timeZoneHere())).emergency}>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);

registerWorker();

/** Sending is not needed to show the first page. */
const startSending = (): void => {
  import('../offline/outbox.ts').then(({ startOutbox }) => startOutbox()).catch(() => undefined);
};
if (document.readyState === 'complete') startSending();
else addEventListener('load', startSending);
