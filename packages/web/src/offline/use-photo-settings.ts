import { useEffect, useState } from 'react';
import { changePhotoSettings, type PhotoSettings, readPhotoSettings } from './photo-settings.ts';

/** Keeps what this device remembers about photos on the page; nothing until it is read. */
export function usePhotoSettings(): readonly [
  PhotoSettings | undefined,
  (change: (settings: PhotoSettings) => PhotoSettings) => void,
] {
  const [settings, setSettings] = useState<PhotoSettings>();
  useEffect(() => {
    let isOpen = true;
    readPhotoSettings()
      .then((read) => isOpen && setSettings(read))
      .catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, []);
  const change = (step: (settings: PhotoSettings) => PhotoSettings): void => {
    setSettings((now) => (now === undefined ? now : step(now)));
    changePhotoSettings(step).catch(() => undefined);
  };
  return [settings, change];
}
