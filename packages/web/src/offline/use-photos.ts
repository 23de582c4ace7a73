import { useEffect, useState } from 'react';
import { isInBin } from './bin.ts';
import type { KeptPhoto } from './photo.ts';
import { listPhotos, onPhotoChange, removeOldFromBin } from './photo-store.ts';

export type LoadedPhotos =
  | { readonly state: 'loading' | 'refused' }
  | {
      readonly state: 'present';
      /** Oldest first, without those in the bin. */
      readonly photos: readonly KeptPhoto[];
      readonly bin: readonly KeptPhoto[];
    };

/** Keeps the photos of this device on the page. */
export function usePhotos(): LoadedPhotos {
  const [loaded, setLoaded] = useState<LoadedPhotos>({ state: 'loading' });
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      listPhotos()
        .then((all) => {
          if (!isOpen) return;
          const photos = all.filter((photo) => !isInBin(photo));
          const bin = all.filter(isInBin);
          setLoaded({ state: 'present', photos, bin });
        })
        .catch(() => isOpen && setLoaded({ state: 'refused' }));
    };
    load();
    removeOldFromBin(Date.now()).catch(() => undefined);
    const stop = onPhotoChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return loaded;
}
