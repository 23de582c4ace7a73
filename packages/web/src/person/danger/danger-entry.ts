import '../../ui/styles.css';
import { DEFAULT_EMERGENCY_NUMBER, emergencyNumbersOf } from '@afterneedle/knowledge';
import { regionOf, timeZoneHere } from './place.ts';

/** The page reads without this script; with it, the call button rings the number of the place. */
const { emergency } = emergencyNumbersOf(regionOf(timeZoneHere()));
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-call="emergency"]')) {
  link.href = `tel:${emergency}`;
  const words = link.querySelector('span');
  if (words !== null) words.textContent = `Call ${emergency} now`;
}
if (emergency !== DEFAULT_EMERGENCY_NUMBER) document.querySelector('[data-note="default-number"]')?.remove();
