import { type DisputeKind, LONGEST_DISPUTE } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { changeCheckIn } from '../../offline/check-in-store.ts';
import { useCheckIn } from '../../offline/use-check-in.ts';
import { Choice } from '../../ui/choice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { DISPUTES, type Dispute } from './dispute.ts';
import { DisputeKept } from './dispute-kept.tsx';

/** Says what was wrong with a result, or with the pages; it goes nowhere by itself. */
export function WrongAdvicePage(): ReactElement {
  const id = new URLSearchParams(useSearch()).get('check-in') ?? '';
  const { loaded } = useCheckIn(id);
  return <WrongAdvice checkIn={loaded.state === 'present' ? loaded.checkIn : undefined} />;
}

function faultOf(kinds: readonly DisputeKind[], text: string): string | undefined {
  if (kinds.length === 0 && text.trim() === '') return t('Tick a line, or write what was wrong.');
  return text.length > LONGEST_DISPUTE
    ? t('Write at most {count} letters.', { count: LONGEST_DISPUTE })
    : undefined;
}

function WrongAdvice({ checkIn }: { readonly checkIn: CheckIn | undefined }): ReactElement {
  const [kinds, setKinds] = useState<readonly DisputeKind[]>([]);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [kept, setKept] = useState<Dispute>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = faultOf(kinds, text);
    setFault(found);
    if (found !== undefined) return;
    const dispute: Dispute = { kinds, text, at: Date.now() };
    if (checkIn !== undefined)
      void changeCheckIn(checkIn.id, (before) => ({ ...before, updatedAt: Date.now(), dispute }));
    setKept(dispute);
  };
  // What is in the store says how far it was sent; the one just written counts until it is there.
  if (kept !== undefined)
    return (
      <DisputeKept dispute={checkIn?.dispute?.at === kept.at ? checkIn.dispute : kept} checkIn={checkIn} />
    );
  return (
    <>
      {fault !== undefined && <ErrorSummary message={fault} field="dispute-first" />}
      <Heading title={`${fault === undefined ? '' : t('Error: ')}${t('This advice was wrong')}`}>
        {t('What was wrong with the advice?')}
      </Heading>
      <p>
        <strong>{t('Are you worried now?')}</strong>{' '}
        {t('Do not wait for an answer here. Call a doctor, or the emergency number.')}{' '}
        <Link href="/help">{t('Whom to call')}</Link>
      </p>
      <form onSubmit={submit} noValidate>
        <fieldset>
          <legend className="hidden-text">{t('What was wrong with the advice?')}</legend>
          {DISPUTES.map(({ value, label }, index) => (
            <Choice
              key={value}
              type="checkbox"
              name="kind"
              value={value}
              label={t(label)}
              id={index === 0 ? 'dispute-first' : undefined}
              checked={kinds.includes(value)}
              onChange={(isOn) => setKinds(isOn ? [...kinds, value] : kinds.filter((kind) => kind !== value))}
            />
          ))}
        </fieldset>
        <p>
          <label className="label" htmlFor="dispute-text">
            {t('In your words, if you like')}
          </label>
          <textarea
            id="dispute-text"
            className="input"
            rows={5}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </p>
        <p>
          <button type="submit" className="button">
            {t('Save it')}
          </button>
        </p>
      </form>
    </>
  );
}
