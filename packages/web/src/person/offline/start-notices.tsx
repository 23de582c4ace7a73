import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { InEnglish } from '../../language/in-english.tsx';
import { rich, strong } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { askToPersist, readStorageState } from '../../offline/storage-state.ts';
import { hasOnlyHere, longUnsent, urgentUnsent } from '../../offline/unsent.ts';
import { useRememberedPhones } from '../../offline/use-remembered-phones.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { PhoneLink } from './phone-link.tsx';

/** What a person must know about their records before anything else on the first page. */
export function StartNotices({ checkIns }: { readonly checkIns: readonly CheckIn[] }): ReactElement {
  const now = Date.now();
  const urgent = urgentUnsent(checkIns, now);
  const late = longUnsent(checkIns, now).filter((checkIn) => !urgent.includes(checkIn));
  const phones = useRememberedPhones([...urgent, ...late].flatMap(({ clinicSlug }) => clinicSlug ?? []));
  return (
    <>
      {urgent.map((checkIn) => (
        <UrgentUnsent key={checkIn.id} checkIn={checkIn} phone={phones[checkIn.clinicSlug ?? '']} />
      ))}
      {late.map(({ id, delivery, clinicSlug }) => (
        <p key={id} className="notice">
          {t('A check-in has not reached the clinic since {when}.', {
            when: dayAndTime(delivery?.askedAt ?? now),
          })}{' '}
          <Call number={phones[clinicSlug ?? '']} />{' '}
          <Link href={`/check-in/${id}/result`}>{t('See it')}</Link>
        </p>
      ))}
      {hasOnlyHere(checkIns, now) && <MayBeCleared />}
    </>
  );
}

interface UnsentProps {
  readonly checkIn: CheckIn;
  readonly phone: string | undefined;
}

function Call({ number }: { readonly number: string | undefined }): ReactElement | null {
  if (number === undefined) return null;
  return <>{rich('Call <a>{number}</a>.', { a: () => <PhoneLink number={number} /> }, { number })}</>;
}

function UrgentUnsent({ checkIn: { id, createdAt, delivery }, phone }: UnsentProps): ReactElement {
  return (
    <p className="not-sent" role="alert">
      {rich('<b>Not sent.</b> Your clinic does not know yet.', { b: strong })} <Call number={phone} />{' '}
      <Link href={`/check-in/${id}/result`}>
        {delivery === undefined
          ? t('See the check-in of {when} and send it', { when: dayAndTime(createdAt) })
          : t('See the check-in of {when}', { when: dayAndTime(createdAt) })}
      </Link>
      <InEnglish text="Not sent. Your clinic does not know yet." />
    </p>
  );
}

/** A browser that did not promise to keep the records may clear them; said until it promises. */
function MayBeCleared(): ReactElement | null {
  const [state, setState] = useState<'unknown' | 'kept' | 'may-clear' | 'refused'>('unknown');
  useEffect(() => {
    let isOpen = true;
    readStorageState()
      .then(({ isPersisted }) => isOpen && setState(isPersisted ? 'kept' : 'may-clear'))
      .catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, []);
  if (state === 'unknown' || state === 'kept') return null;
  const ask = async (): Promise<void> => setState((await askToPersist()) ? 'kept' : 'refused');
  return (
    <div className="notice">
      <p>
        {t('Kept on this device for now. The browser may clear your records when it needs room.')}{' '}
        <Link href="/settings">{t('Save a file')}</Link>
      </p>
      {state === 'refused' ? (
        <p role="status">
          {t(
            'The browser did not agree. Add this app to your home screen, or save a file from time to time.',
          )}
        </p>
      ) : (
        <p>
          <button type="button" className="button-link" onClick={() => void ask()}>
            {t('Ask the browser to keep them')}
          </button>
        </p>
      )}
    </div>
  );
}
