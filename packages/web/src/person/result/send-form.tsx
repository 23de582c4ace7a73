import { type ReactElement, useId, useState } from 'react';
import { t } from '../../language/t.ts';
import { DemoNotice } from '../start/demo-notice.tsx';
import { checkInBody, phoneResultOf } from './check-in-body.ts';
import type { ResultViewProps } from './result-view.tsx';

/** The name, if the person wants to give it, and the button that sends the check-in. Nothing without a clinic. */
export function SendForm({ checkIn, known, explanation, at, clinic }: ResultViewProps): ReactElement | null {
  const field = useId();
  const [name, setName] = useState('');
  const [isSending, setIsSending] = useState(false);
  const { clinicSlug } = checkIn;
  if (clinicSlug === undefined) return null;
  const clinicName = typeof clinic === 'object' ? clinic.name : t('the clinic');
  const press = async (): Promise<void> => {
    if (isSending) return;
    setIsSending(true);
    const result = checkIn.result ?? phoneResultOf(explanation, at);
    const [{ send }, { sendChosenPhotos, trySendingPhotos }] = await Promise.all([
      import('../../offline/outbox.ts'),
      import('../../offline/photo-outbox.ts'),
    ]);
    // Photos follow the check-in, also when the page is left meanwhile.
    await sendChosenPhotos(checkIn.id).catch(() => undefined);
    await send(checkIn.id, checkInBody(known, { clinicSlug, name, result }));
    trySendingPhotos();
    setIsSending(false);
  };
  return (
    <>
      <DemoNotice clinic={clinic} />
      <div className="field">
        <label className="label" htmlFor={field}>
          {t('Your name, if you want to give it')}
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
        {isSending ? t('Sending') : t('Send to {clinic}', { clinic: clinicName })}
      </button>
    </>
  );
}
