import { DEFAULT_EMERGENCY_NUMBER, emergencyNumbersOf } from '@afterneedle/knowledge';
import { regionHere } from './place-here.ts';

/** Lets the call buttons of a page that was written without a place ring the number of this place; answers it. */
export function ringHere(): string {
  const { emergency } = emergencyNumbersOf(regionHere());
  if (emergency === DEFAULT_EMERGENCY_NUMBER) return emergency;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-call="emergency"]')) {
    link.href = `tel:${emergency}`;
    const words = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    for (let text = words.nextNode(); text !== null; text = words.nextNode())
      text.nodeValue = text.nodeValue?.replace(DEFAULT_EMERGENCY_NUMBER, emergency) ?? null;
  }
  return emergency;
}
