import type { FaceWords } from '../body/face-map.tsx';
import { REGIONS, regionLabel } from '../body/regions.ts';
import { withLargeFirst } from './first-letter.ts';

/** Answers the words of a region as staff say them: left and right are the person's own. */
export function placeOf(id: string): string {
  const words = regionLabel(id)
    .replace(/\bAround your\b/, 'Around the')
    .replace(/\byour /gi, '');
  return withLargeFirst(words);
}

/** Every region with the words of staff, in the order of the map. */
export const PLACES = REGIONS.map((region) => ({ ...region, label: placeOf(region.id) }));

/** The words of the face on a form of staff, which shows the person as they are seen. */
export const FACE_WORDS: FaceWords = {
  view: 'As you see the person',
  left: 'L: person’s left',
  right: 'R: person’s right',
  nameOf: placeOf,
};
