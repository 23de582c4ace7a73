import { type ReactElement, useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { canSeal } from '../../offline/box.ts';
import { changeSettings } from '../../offline/settings-store.ts';
import { SHARED_DAYS } from '../../offline/shared-phone.ts';
import { askToPersist, readStorageState, type StorageState } from '../../offline/storage-state.ts';
import { Choice } from '../../ui/choice.tsx';
import type { Loaded } from './loaded.ts';
import { sizeWords } from './size-words.ts';

/** Where the records lie on this device, how long, and whether others use it too. */
export function DeviceSection({ settings }: { readonly settings: Loaded }): ReactElement {
  const kept = typeof settings === 'object' ? settings : undefined;
  const [isShared, setIsShared] = useState<boolean>();
  const setShared = (next: boolean): void => {
    setIsShared(next);
    void changeSettings(({ lastUsedAt: _last, ...before }) => ({
      ...before,
      isShared: next,
      ...(next ? { lastUsedAt: Date.now() } : {}),
    }));
  };
  return (
    <section aria-labelledby="device">
      <h2 id="device">{t('This device')}</h2>
      <Storage />
      <p>
        {canSeal()
          ? t('Your records lie sealed here. Someone who can open your unlocked device can still read them.')
          : t('This page came without a secure connection, so your records lie open on this device.')}
      </p>
      <Choice
        type="checkbox"
        name="shared"
        value="shared"
        label={t('Others use this device too')}
        hint={t('All records here are then deleted {n} days after the last use.', { n: SHARED_DAYS })}
        checked={isShared ?? kept?.isShared === true}
        onChange={setShared}
      />
    </section>
  );
}

function Storage(): ReactElement | null {
  const [state, setState] = useState<StorageState>();
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    let isOpen = true;
    readStorageState()
      .then((read) => isOpen && setState(read))
      .catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, []);
  const ask = async (): Promise<void> => {
    const isKept = await askToPersist();
    setIsRefused(!isKept);
    setState(await readStorageState());
  };
  if (state === undefined) return null;
  return (
    <>
      {state.usedBytes !== undefined && (
        <p>{t('This app uses {size} on this device.', { size: sizeWords(state.usedBytes) })}</p>
      )}
      {state.isPersisted ? (
        <p>{t('The browser keeps your records until you erase them.')}</p>
      ) : (
        <>
          <p>{t('Kept on this device for now. The browser may clear your records when it needs room.')}</p>
          {state.mayAsk && (
            <p>
              <button type="button" className="button button-quiet" onClick={() => void ask()}>
                {t('Ask the browser to keep them')}
              </button>
            </p>
          )}
        </>
      )}
      <p role="status">
        {isRefused &&
          t('The browser did not agree. Add this app to your home screen, or save a file from time to time.')}
      </p>
    </>
  );
}
