import type { ClinicView } from '@afterneedle/contract';
import { doctorSummary, type PageOptions, type ResultPage } from '@afterneedle/words';
import { type ReactElement, useState } from 'react';
import { msg, t } from '../../language/t.ts';
import type { Delivery } from '../../offline/check-in.ts';
import { useOnline } from '../../offline/use-online.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { PhoneLink } from './phone-link.tsx';
import { saveAsFile } from './save-as-file.ts';

interface TroubleProps {
  readonly delivery: Delivery;
  readonly clinic: ClinicView | 'unknown' | 'away' | 'loading' | 'none';
  readonly page: ResultPage;
  readonly options: PageOptions;
}

const TRYING = {
  online: msg('The server does not answer yet.'),
  offline: msg('You are offline.'),
} as const;

/** Sending did not work yet, or never will: since when, and the other ways to reach the clinic. */
export function Trouble(props: TroubleProps): ReactElement | null {
  const { delivery, clinic } = props;
  const isOnline = useOnline();
  if (delivery.state !== 'waiting' && delivery.state !== 'refused') return null;
  const phone = typeof clinic === 'object' ? clinic.phone : null;
  return (
    <>
      {delivery.state === 'refused' ? (
        <p className="notice" role="alert">
          {t('The clinic’s server did not take it: {refusal} Call the clinic, or copy the summary below.', {
            refusal: delivery.refusal ?? '',
          })}
        </p>
      ) : (
        <p role="status">
          {t(TRYING[isOnline ? 'online' : 'offline'])}{' '}
          {t('We keep trying since {time}, also when you come back to this page later.', {
            time: dayAndTime(delivery.askedAt),
          })}
        </p>
      )}
      <OtherWays {...props} phone={phone} />
    </>
  );
}

function OtherWays({ page, options, phone }: TroubleProps & { readonly phone: string | null }): ReactElement {
  const [said, setSaid] = useState('');
  const text = (): string => doctorSummary(page, options);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(t('Copied.'));
    } catch {
      setSaid(t('This browser does not let us copy. Save a file instead.'));
    }
  };
  const save = (): void => {
    saveAsFile('afterneedle-check-in.txt', text(), 'text/plain');
    setSaid(t('The file is written. Look among your downloads.'));
  };
  return (
    <>
      <p className="row no-print">
        {phone !== null && (
          <span>
            {t('Call')} <PhoneLink number={phone} />
          </span>
        )}
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {t('Copy text')}
        </button>
        <button type="button" className="button button-quiet" onClick={save}>
          {t('Save file')}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
