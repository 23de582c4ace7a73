import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { isInBin } from '../../offline/bin.ts';
import { useEveryCheckIn } from '../../offline/use-check-ins.ts';

/** What leaves this device, in words. */
export function LeavesSection(): ReactElement {
  const all = useEveryCheckIn();
  const sent = all?.filter(({ delivery }) => delivery?.state === 'sent').length ?? 0;
  const waiting =
    all?.filter(
      (checkIn) =>
        !isInBin(checkIn) && (checkIn.delivery?.state === 'waiting' || checkIn.delivery?.state === 'sending'),
    ).length ?? 0;
  const isPhoneOnly = sent === 0 && waiting === 0;
  return (
    <section aria-labelledby="leaves">
      <h2 id="leaves">{t('What leaves this device')}</h2>
      {isPhoneOnly ? (
        <p>
          <strong>{t('Nothing that is kept here has left this device.')}</strong>{' '}
          {t('It loads this app from its server, and sends none of your answers or photos.')}
        </p>
      ) : (
        <p>
          {sent > 0 &&
            t('{n, plural, one {# check-in was} other {# check-ins were}} sent to a clinic.', {
              n: sent,
            })}{' '}
          {waiting > 0 &&
            t('{n, plural, one {# check-in waits} other {# check-ins wait}} to be sent.', { n: waiting })}
        </p>
      )}
      <p>{t('A check-in goes to a clinic only when you press Send.')}</p>
      <p>
        <Link href="/about/privacy">{t('What we keep, and where')}</Link>
      </p>
    </section>
  );
}
