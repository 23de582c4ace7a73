import type { KeptPhoto } from '../../offline/photo.ts';

/** The two photos that are compared. */
export interface Pair {
  readonly a: KeptPhoto;
  readonly b: KeptPhoto;
}

type Compared = Pick<KeptPhoto, 'id' | 'view' | 'region'>;

const isSameView = (one: Compared, other: Compared): boolean =>
  one.view === other.view && one.region === other.region;

/**
 * Answers the two photos to compare, oldest first given: those the address names, else the first and the last of
 * the view that was taken last and has two; nothing where there are not two photos.
 */
export function pairOf(
  photos: readonly KeptPhoto[],
  named: { readonly a: string | null; readonly b: string | null },
): Pair | undefined {
  const [first] = photos;
  const last = photos.at(-1);
  if (first === undefined || last === undefined || photos.length < 2) return undefined;
  const namedB = photos.find(({ id }) => id === named.b);
  const b =
    namedB ??
    photos.findLast((photo) => photos.some((other) => other.id !== photo.id && isSameView(other, photo))) ??
    last;
  const a =
    photos.find(({ id }) => id === named.a) ??
    photos.find((photo) => photo.id !== b.id && isSameView(photo, b)) ??
    first;
  return { a, b };
}
