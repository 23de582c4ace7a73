import { type PhotoList, type PhotoSent, photoListSchema } from '@afterneedle/contract';
import { useEffect, useState } from 'react';
import { ask } from '../../offline/api.ts';

const POLL_MS = 15_000;

const readPhotos = (json: unknown): PhotoList => photoListSchema.parse(json);

/** Keeps the photos of a case on the page; asked for again while it is open. */
export function useCasePhotos(checkInId: string): readonly PhotoSent[] | undefined {
  const [photos, setPhotos] = useState<readonly PhotoSent[]>();
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      void ask(`/api/v1/inbox/${checkInId}/photos`, readPhotos).then((answered) => {
        if (isOpen && answered.kind === 'ok') setPhotos(answered.value.photos);
      });
    };
    load();
    const poll = setInterval(load, POLL_MS);
    return () => {
      isOpen = false;
      clearInterval(poll);
    };
  }, [checkInId]);
  return photos;
}
