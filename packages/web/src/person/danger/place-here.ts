import { regionOf, timeZoneHere } from './place.ts';

const KEY = 'afterneedle-place';
/** Chosen where the place is not in the list: the default number rings. */
export const ELSEWHERE = 'elsewhere';

/** Answers which place a person chose on this device; nothing when the clock's zone decides. */
function chosenPlace(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps which place a person is in, for the numbers to call; nothing lets the clock's zone decide again. */
export function choosePlace(region: string | undefined): void {
  try {
    if (region === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, region);
  } catch {
    // A browser that refuses storage goes by the clock's zone.
  }
}

/** Answers the region whose numbers are shown: the chosen one, else the one of the clock's zone. */
export function regionHere(): string | undefined {
  const chosen = chosenPlace();
  if (chosen === ELSEWHERE) return undefined;
  return chosen ?? regionOf(timeZoneHere());
}
