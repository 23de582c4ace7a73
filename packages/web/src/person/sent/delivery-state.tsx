import type { CheckInView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
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
    saved: 'Saved on this device',
    sending: 'Sending',
    sent: now >= ORDER.indexOf('sent') && sentAt !== undefined ? `Sent ${timeOfDay(sentAt)}` : 'Sent',
    seen: seenAt === null ? 'Seen by the clinic' : `Seen by the clinic ${timeOfDay(Date.parse(seenAt))}`,
  };
  const shown = ORDER.filter((step, index) => index <= now && (step !== 'sending' || now === 1));
  return (
    <ol className="delivery" aria-label="Where it stands" aria-live="polite">
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
