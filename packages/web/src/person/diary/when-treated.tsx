import { type FormEvent, type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import { changePlan } from '../../offline/plan-store.ts';
import { randomId } from '../../offline/random-id.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { type When, whenProblem } from '../check-in/when.ts';
import { WhenBody } from '../check-in/when-body.tsx';
import { timeZoneHere } from '../danger/place.ts';
import { endOf } from './treatment-of.ts';

/** Asks for the only thing a diary needs: when the treatment was, as well as the person knows. */
export function WhenTreated(): ReactElement {
  const [now] = useState(Date.now);
  const [when, setWhen] = useState<When>();
  const [problem, setProblem] = useState<string>();
  const [hasFailed, setHasFailed] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = whenProblem(when, now);
    setProblem(found);
    if (found !== undefined || when === undefined) return;
    const treatment = { id: randomId(), ...endOf(when, now), timeZone: timeZoneHere(), facts: {} };
    try {
      await changePlan((plan) => ({ ...plan, treatments: [...plan.treatments, treatment] }));
    } catch {
      setHasFailed(true);
    }
  };
  const title = t('My diary');
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Heading title={problem === undefined ? title : t('Error: {title}', { title })}>{title}</Heading>
      {problem !== undefined && <ErrorSummary message={problem} field="diary-when" />}
      <p>
        {t(
          'Write down how your skin is, once a day. Each sign is shown beside what is usual on that day. It takes 4 taps or fewer.',
        )}
      </p>
      <fieldset>
        <legend>
          <h2>{t('When was the treatment?')}</h2>
        </legend>
        <WhenBody when={when} now={now} onChange={setWhen} firstId="diary-when" written={undefined} />
      </fieldset>
      {hasFailed && (
        <p className="notice" role="alert">
          {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="button">
          {t('Begin my diary')}
        </button>
      </div>
      <p className="muted small">{t('Your answers stay on this device.')}</p>
    </form>
  );
}
