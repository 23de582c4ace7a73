import type { CheckInView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import type { Delivery } from '../../offline/check-in.ts';
import { timeOfDay } from '../../ui/date-words.ts';
import { TickIcon } from '../../ui/icon.tsx';

type Step = 'saved' | 'sending' | 'sent' | 'seen';

interface DeliveryStateProps {
  readonly delivery: Delivery | undefined;
  readonly view: CheckInView | undefined;
}

function stepOf({ delivery, view }: DeliveryStateProps): Step {
  if (view !== undefined) return view.seenAt === null ? 'sent' : 'seen';
  if (delivery?.state === 'sent') return 'sent';
  return delivery?.state === 'sending' ? 'sending' : 'saved';
}

const ORDER: readonly Step[] = ['saved', 'sending', 'sent', 'seen'];

/** Saved, sending, sent, seen: a person must never believe that the clinic has read what it has not. */
export function DeliveryState(props: DeliveryStateProps): ReactElement {
  const { delivery, view } = props;
  const now = ORDER.indexOf(stepOf(props));
  const sentAt = view === undefined ? delivery?.sentAt : Date.parse(view.sentAt);
  const seenAt = view?.seenAt ?? null;
  const words: Readonly<Record<Step, string>> = {
    saved: t('Saved on this device'),
    sending: t('Sending'),
    sent:
      now >= ORDER.indexOf('sent') && sentAt !== undefined
        ? t('Sent {time}', { time: timeOfDay(sentAt) })
        : t('Sent'),
    seen:
      seenAt === null
        ? t('Seen by the clinic')
        : t('Seen by the clinic {time}', { time: timeOfDay(Date.parse(seenAt)) }),
  };
  const shown = ORDER.filter((step, index) => index <= now && (step !== 'sending' || now === 1));
  return (
    <ol className="delivery" aria-label={t('Where it stands')} aria-live="polite">
      {shown.map((step) => {
        const isNow = ORDER.indexOf(step) === now;
        return (
          <li key={step} data-done="true" {...(isNow ? { 'aria-current': 'step' as const } : {})}>
            {step !== 'sending' && <TickIcon />}
            {words[step]}
          </li>
        );
      })}
    </ol>
  );
}
