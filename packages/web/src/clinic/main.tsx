import '../ui/clinic-styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askAhead } from './asked-ahead.ts';
import { ClinicApp } from './clinic-app.tsx';

askAhead(location);
const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the console');

createRoot(place).render(
  <StrictMode>
    <ClinicApp />
  </StrictMode>,
);
