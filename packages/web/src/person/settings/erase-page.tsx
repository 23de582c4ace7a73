import './settings.css';
import { type ReactElement, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { t } from '../../language/t.ts';
import { isInBin } from '../../offline/bin.ts';
import { eraseAll } from '../../offline/erase-all.ts';
import { useEveryCheckIn } from '../../offline/use-check-ins.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';

const FIELD = 'sure';

/** Asks once more before everything is taken off this device, and says what stays elsewhere. */
export function ErasePage(): ReactElement {
  const [, navigate] = useLocation();
  const all = useEveryCheckIn();
  const [isSure, setIsSure] = useState(false);
  const [isUnsure, setIsUnsure] = useState(false);
  const [state, setState] = useState<'asking' | 'erasing' | 'failed'>('asking');
  const sent = all?.filter(({ delivery }) => delivery?.state === 'sent').length ?? 0;
  const unsent =
    all?.filter(
      (checkIn) => !isInBin(checkIn) && checkIn.delivery !== undefined && checkIn.delivery.state !== 'sent',
    ).length ?? 0;
  const erase = async (): Promise<void> => {
    if (state === 'erasing') return;
    setIsUnsure(!isSure);
    if (!isSure) return;
    setState('erasing');
    try {
      await eraseAll();
      navigate('/settings/erased');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <div className="page-top">
        <Link className="back-link" href="/settings">
          <BackIcon />
          {t('Settings')}
        </Link>
      </div>
      <Heading title={t('Erase everything')}>{t('Erase everything on this device?')}</Heading>
      <ul>
        <li>{t('All check-ins, your plan, your diary, all photos and all settings go.')}</li>
        <li>{t('The app itself goes too. It loads again when you open it online.')}</li>
        <li>{t('This cannot be undone. Save a file first if you want to keep something.')}</li>
      </ul>
      {sent > 0 && (
        <p className="notice">
          {t('{n, plural, one {# check-in was} other {# check-ins were}} sent to a clinic.', { n: sent })}{' '}
          {t('What the clinic has received stays there. You also lose your private links to it here.')}
        </p>
      )}
      {unsent > 0 && (
        <p className="notice" role="alert">
          <strong>{t('Not sent.')}</strong>{' '}
          {t('{n, plural, one {# check-in waits} other {# check-ins wait}} to be sent.', { n: unsent })}{' '}
          {t('Your clinic does not know yet, and will not hear of it.')}
        </p>
      )}
      {isUnsure && <ErrorSummary message={t('Tick the box if you are sure')} field={FIELD} />}
      <label className="choice choice-apart">
        <input
          id={FIELD}
          type="checkbox"
          checked={isSure}
          onChange={(event) => {
            setIsSure(event.currentTarget.checked);
            setIsUnsure(false);
          }}
        />
        <span className="choice-body">{t('Yes, erase everything on this device')}</span>
      </label>
      {state === 'failed' && (
        <p className="notice" role="alert">
          {t('Not everything could be erased. Close the other tabs of this app and try again.')}
        </p>
      )}
      <p className="row">
        <button
          type="button"
          className="button"
          aria-disabled={state === 'erasing'}
          onClick={() => void erase()}
        >
          {state === 'erasing' ? t('Erasing') : t('Erase everything')}
        </button>
        <Link className="button button-quiet" href="/settings">
          {t('Keep it')}
        </Link>
      </p>
    </>
  );
}
