import type { PhotoSent } from '@afterneedle/contract';
import { placeOf } from '../region-words.ts';

/** What a photo shows, by the person's own sides. */
export const VIEW_WORDS: Readonly<Record<PhotoSent['view'], string>> = {
  front: 'Front',
  left: 'Person’s left side',
  right: 'Person’s right side',
  'close-up': 'Close-up',
};

/** Answers what a photo shows. */
export function nameOfPhoto({ view, region }: PhotoSent): string {
  return region === null ? VIEW_WORDS[view] : `${VIEW_WORDS[view]}: ${placeOf(region)}`;
}

/** Answers on which day a photo was taken. */
export function dayOfPhoto({ takenOn, day }: PhotoSent): string {
  const date = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(takenOn));
  return day === null ? `${date}, day not known` : `Day ${day}, ${date}`;
}
