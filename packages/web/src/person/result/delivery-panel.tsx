import { type ReactElement, useId, useState } from 'react';
import type { Delivery } from '../../offline/check-in.ts';
import { useOnline } from '../../offline/use-online.ts';
import { useRemoteView } from '../../offline/use-remote-view.ts';
import { timeOfDay } from '../../ui/date-words.ts';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';
import { DeliveryState } from '../sent/delivery-state.tsx';
import { checkInBody, phoneResultOf } from './check-in-body.ts';
import type { ResultViewProps } from './result-view.tsx';

/** Where the check-in stands on its way to the clinic, and the button that sends it. Nothing without a clinic. */
export function DeliveryPanel(props: ResultViewProps): ReactElement | null {
  const { checkIn, clinic, page } = props;
  const { delivery, clinicSlug } = checkIn;
  const view = useRemoteView(delivery?.link);
  if (clinicSlug === undefined || clinic === 'unknown') return null;
  const isUrgent = page.level === 'emergency' || page.level === 'same-day';
  const clinicName = typeof clinic === 'object' ? clinic.name : 'the clinic';
  const isSent = delivery?.state === 'sent';
  const isLoud = isUrgent && !isSent;
  return (
    <section className={isLoud ? 'card unsent' : 'card'} aria-labelledby="delivery">
      <h2 id="delivery">{isSent ? `Sent to ${clinicName}` : `Send to ${clinicName}`}</h2>
      {isLoud && typeof clinic === 'object' && clinic.phone !== null && (
        <p>
          Or call the clinic: <a href={`tel:${clinic.phone.replaceAll(/[^+\d]/g, '')}`}>{clinic.phone}</a>
        </p>
      )}
      {delivery?.raisedTo !== undefined && (
        <p className="notice">
          <strong>Our advice was updated: {LEVEL_WORDS[delivery.raisedTo]}.</strong> The clinic’s server knows
          newer rules than this device.
        </p>
      )}
      <DeliveryState delivery={delivery} view={view} />
      {delivery !== undefined && <Trouble delivery={delivery} />}
      {isSent && delivery.link !== undefined && (
        <p>
          <a href={`/c#${delivery.link}`}>See if they have seen it, and their reply</a>
        </p>
      )}
      {(delivery === undefined || delivery.state === 'refused') && (
        <SendForm {...props} clinicSlug={clinicSlug} clinicName={clinicName} />
      )}
    </section>
  );
}

function Trouble({ delivery }: { readonly delivery: Delivery }): ReactElement | null {
  const isOnline = useOnline();
  if (delivery.state === 'refused')
    return (
      <p className="notice" role="alert">
        The clinic’s server did not take it: {delivery.refusal} Call the clinic, or copy the summary below.
      </p>
    );
  if (delivery.state !== 'waiting') return null;
  return (
    <p role="status">
      {isOnline ? 'The server does not answer yet.' : 'You are offline.'} We keep trying since{' '}
      {timeOfDay(delivery.askedAt)}, also when you come back to this page later.
    </p>
  );
}

interface SendFormProps extends ResultViewProps {
  readonly clinicSlug: string;
  readonly clinicName: string;
}

function SendForm({ checkIn, known, explanation, at, clinicSlug, clinicName }: SendFormProps): ReactElement {
  const field = useId();
  const [name, setName] = useState('');
  const [isSending, setIsSending] = useState(false);
  const press = async (): Promise<void> => {
    if (isSending) return;
    setIsSending(true);
    const result = checkIn.result ?? phoneResultOf(explanation, at);
    const { send } = await import('../../offline/outbox.ts');
    await send(checkIn.id, checkInBody(known, { clinicSlug, name, result }));
    setIsSending(false);
  };
  return (
    <>
      <div className="field">
        <label className="label" htmlFor={field}>
          Your name, if you want to give it
        </label>
        <input
          id={field}
          className="input"
          autoComplete="name"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <button type="button" className="button" aria-disabled={isSending} onClick={() => void press()}>
        {isSending ? 'Sending' : `Send to ${clinicName}`}
      </button>
    </>
  );
}
