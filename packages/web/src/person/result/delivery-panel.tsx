import { lazy, type ReactElement, Suspense } from 'react';
import { pathHere } from '../../language/here.ts';
import { rich } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import { useRemoteView } from '../../offline/use-remote-view.ts';
import { Trouble } from '../offline/trouble.tsx';
import { DeliveryState } from '../sent/delivery-state.tsx';
import { phoneLink } from '../sent/phone-link.tsx';
import type { ResultViewProps } from './result-view.tsx';
import { SendForm } from './send-form.tsx';

const PhotoSend = lazy(async () => ({ default: (await import('../photos/photo-send.tsx')).PhotoSend }));

/** Where the check-in stands on its way to the clinic, and the button that sends it; at the two top levels that one stands in the card. Nothing without a clinic. */
export function DeliveryPanel(props: ResultViewProps): ReactElement | null {
  const { checkIn, clinic, page } = props;
  const { delivery, clinicSlug } = checkIn;
  const view = useRemoteView(delivery?.link);
  if (clinicSlug === undefined || clinic === 'unknown') return null;
  const isUrgent = page.level === 'emergency' || page.level === 'same-day';
  const clinicName = typeof clinic === 'object' ? clinic.name : t('the clinic');
  const isSent = delivery?.state === 'sent';
  const isLoud = isUrgent && !isSent;
  // The card above has the button then.
  const isInCard = isUrgent && delivery === undefined;
  const heading = isInCard
    ? msg('Not sent to the clinic')
    : isSent
      ? msg('Sent to {clinic}')
      : msg('Send to {clinic}');
  return (
    <section className={isLoud ? 'card unsent' : 'card'} aria-labelledby="delivery">
      <h2 id="delivery">{t(heading, { clinic: clinicName })}</h2>
      {isLoud && typeof clinic === 'object' && clinic.phone !== null && (
        <p>
          {rich(
            'Or call the clinic: <a>{phone}</a>',
            { a: phoneLink(clinic.phone) },
            { phone: clinic.phone },
          )}
        </p>
      )}
      <DeliveryState delivery={delivery} view={view} />
      {delivery !== undefined && <Trouble {...props} delivery={delivery} />}
      {isSent && delivery.link !== undefined && (
        <p>
          <a href={`${pathHere('/c')}#${delivery.link}`}>{t('See if they have seen it, and their reply')}</a>
        </p>
      )}
      {((delivery === undefined && !isInCard) || delivery?.state === 'refused') && <SendForm {...props} />}
      <Suspense>
        <PhotoSend checkInId={checkIn.id} isAsked={delivery !== undefined} isSent={isSent} />
      </Suspense>
    </section>
  );
}
