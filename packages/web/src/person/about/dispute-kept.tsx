import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { sendDispute } from '../../offline/dispute-outbox.ts';
import { Heading } from '../../ui/heading.tsx';
import { PassOn } from '../../ui/pass-on.tsx';
import type { Dispute } from './dispute.ts';
import { disputeText } from './dispute-text.ts';

interface DisputeKeptProps {
  readonly dispute: Dispute;
  readonly checkIn: CheckIn | undefined;
}

/** Says where it went: kept here, sent to the clinic that has the check-in, or passed on by hand. */
export function DisputeKept({ dispute, checkIn }: DisputeKeptProps): ReactElement {
  const hasClinic = checkIn?.delivery?.state === 'sent' && checkIn.delivery.link !== undefined;
  return (
    <>
      <Heading title={t('Saved')}>{t('Thank you. It is saved on this device.')}</Heading>
      {hasClinic ? (
        <ToClinic id={checkIn.id} state={dispute.delivery} />
      ) : (
        <p>
          {t('Nobody has read it yet. Give this text to your clinic, or to the people who run this page.')}
        </p>
      )}
      <PassOn text={disputeText(dispute, checkIn)} title={t('This advice was wrong')} />
      {checkIn !== undefined && (
        <p>
          <Link href={`/check-in/${checkIn.id}/result`}>{t('Back to the result')}</Link>
        </p>
      )}
    </>
  );
}

interface ToClinicProps {
  readonly id: string;
  readonly state: Dispute['delivery'];
}

function ToClinic({ id, state }: ToClinicProps): ReactElement {
  if (state === 'sent') return <p role="status">{t('Sent to your clinic.')}</p>;
  return (
    <>
      <p role="status">
        {state === 'waiting' && t('Not sent yet. It goes out when you are online.')}
        {state === 'refused' && t('The clinic did not take it. Give the text to them instead.')}
        {state === undefined && t('Nobody has read it yet. Your clinic has this check-in.')}
      </p>
      {state !== 'waiting' && (
        <p>
          <button type="button" className="button" onClick={() => void sendDispute(id)}>
            {t('Send it to my clinic')}
          </button>
        </p>
      )}
    </>
  );
}
