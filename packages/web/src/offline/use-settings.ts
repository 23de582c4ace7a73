import { useEffect, useState } from 'react';
import { type KeptSettings, onSettingsChange, readSettings } from './settings-store.ts';

/** Keeps what was set on this phone on the page; nothing while it loads, `refused` where nothing can be kept. */
export function useSettings(): KeptSettings | 'refused' | undefined {
  const [settings, setSettings] = useState<KeptSettings | 'refused'>();
  useEffect(() => {
    let isOpen = true;
    const load = (): void => {
      readSettings()
        .then((read) => isOpen && setSettings(read))
        .catch(() => isOpen && setSettings('refused'));
    };
    load();
    const stop = onSettingsChange(load);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return settings;
}
