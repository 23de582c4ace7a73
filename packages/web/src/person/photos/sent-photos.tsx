import { type ReactElement, useEffect, useState } from 'react';
import { listCheckIns, onCheckInChange } from '../../offline/check-in-store.ts';
import { PhotoSend } from './photo-send.tsx';

/** The photos of a sent check-in, on the device it was sent from; nothing on another one. */
export function SentPhotos({ link }: { readonly link: string }): ReactElement | null {
  const [checkInId, setCheckInId] = useState<string>();
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      listCheckIns()
        .then((all) => isOpen && setCheckInId(all.find(({ delivery }) => delivery?.link === link)?.id))
        .catch(() => undefined);
    };
    load();
    const stop = onCheckInChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, [link]);
  return checkInId === undefined ? null : <PhotoSend checkInId={checkInId} isAsked isSent />;
}
