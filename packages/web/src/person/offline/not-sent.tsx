import type { ClinicView } from '@afterneedle/contract';
import type { ReactElement, ReactNode } from 'react';
import { InEnglish } from '../../language/in-english.tsx';
import { rich, strong } from '../../language/rich.tsx';
import type { CheckIn } from '../../offline/check-in.ts';
import { PhoneLink } from './phone-link.tsx';

interface NotSentProps {
  readonly checkIn: CheckIn;
  readonly clinic: ClinicView | 'unknown' | 'away' | 'loading' | 'none';
  /** What sends it, where it was not sent off yet. */
  readonly children: ReactNode;
}

/** At the two top levels nobody may believe that the clinic knows while it does not. */
export function NotSent({ checkIn, clinic, children }: NotSentProps): ReactElement | null {
  const { delivery, clinicSlug } = checkIn;
  if (clinicSlug === undefined || clinic === 'unknown' || delivery?.state === 'sent') return null;
  const phone = typeof clinic === 'object' ? clinic.phone : null;
  return (
    <div className="not-sent">
      <p role="alert">
        {rich('<b>Not sent.</b> Your clinic does not know yet.', { b: strong })}{' '}
        {phone !== null && (
          <>{rich('Call <a>{number}</a>.', { a: () => <PhoneLink number={phone} /> }, { number: phone })} </>
        )}
        <InEnglish text="Not sent. Your clinic does not know yet." />
      </p>
      {delivery === undefined && children}
    </div>
  );
}
