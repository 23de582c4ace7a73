import { useEffect, useState } from 'react';
import { readPicture } from '../../offline/photo-store.ts';

/** Keeps the address of a photo's picture while the page shows it; `gone` where it does not open. */
export function usePicture(id: string | undefined, size: 'whole' | 'small'): string | 'loading' | 'gone' {
  const [address, setAddress] = useState<string>('loading');
  useEffect(() => {
    if (id === undefined) return setAddress('gone');
    let isOpen = true;
    let own: string | undefined;
    setAddress('loading');
    readPicture(id, size)
      .then((bytes) => {
        if (!isOpen) return;
        if (bytes === undefined) return setAddress('gone');
        own = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
        setAddress(own);
      })
      .catch(() => isOpen && setAddress('gone'));
    return () => {
      isOpen = false;
      if (own !== undefined) URL.revokeObjectURL(own);
    };
  }, [id, size]);
  return address;
}
