import { MAX_LABEL_LENGTH } from '@afterneedle/engine';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { rich, type Tag } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { changePlan } from '../../offline/plan-store.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { type ClinicProtocol, useMyProtocol } from '../../offline/use-protocol.ts';
import { dateOf, localeHere } from '../../ui/date-words.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { type LastCheckIn, useLastCheckIn } from '../plan/last-check-in.ts';
import { latestOf } from '../plan/make-plan.ts';
import { type Checked, checkProduct } from './check-product.ts';
import { LabelPhoto } from './label-photo.tsx';
import { ProductView } from './product-view.tsx';

const TITLE = msg('May I use this yet?');

/** A product, an ingredient list or an activity, held against the day, the treatment and the person. */
export function ProductsPage(): ReactElement {
  const [now] = useState(Date.now);
  const loaded = usePlan();
  const last = useLastCheckIn(now);
  const protocol = useMyProtocol();
  if (loaded.state === 'loading' || last === null || protocol === undefined) return <Loading />;
  const kept = loaded.state === 'present' ? loaded.plan : undefined;
  return <Opened kept={kept} now={now} inForce={protocol.inForce} last={last} />;
}

const listOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const NEAR = 0.9;
const numberText = (count: number): string => new Intl.NumberFormat(localeHere()).format(count);

/** Says how much room is left once there is little of it. */
function limitText(length: number): string {
  const left = MAX_LABEL_LENGTH - length;
  if (left < 0)
    return t('This is {count} characters too long. Paste only the ingredients.', {
      count: numberText(-left),
    });
  return length < MAX_LABEL_LENGTH * NEAR
    ? ''
    : t('You have {count} characters left.', { count: numberText(left) });
}

interface OpenedProps {
  readonly kept: KeptPlan | undefined;
  readonly now: number;
  readonly inForce: ClinicProtocol | undefined;
  readonly last: LastCheckIn | undefined;
}

function Opened({ kept, now, inForce, last }: OpenedProps): ReactElement {
  const [text, setText] = useState('');
  const [allergies, setAllergies] = useState((kept?.allergies ?? []).join(', '));
  const [checked, setChecked] = useState<Checked>();
  const problem = checked?.ok === false ? checked.message : undefined;
  const check = (): void => {
    const own = listOf(allergies);
    setChecked(checkProduct(text, { kept, now, allergies: own, inForce, last }));
    if (own.join() !== (kept?.allergies ?? []).join())
      changePlan((plan) => ({ ...plan, allergies: own })).catch(() => undefined);
  };
  return (
    <>
      <Heading title={problem === undefined ? t(TITLE) : t('Error: {title}', { title: t(TITLE) })}>
        {t(TITLE)}
      </Heading>
      {problem !== undefined && <ErrorSummary message={problem} field="product-text" />}
      <Since kept={kept} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        <div className="field">
          <label className="label" htmlFor="product-text">
            {t('Name a product or an activity, or paste an ingredient list')}
          </label>
          <p className="choice-hint" id="product-hint">
            {t('For example: tinted mineral SPF 50, gym, or the whole list from the pack.')}
          </p>
          <textarea
            id="product-text"
            className="input"
            rows={5}
            value={text}
            aria-describedby="product-hint product-limit"
            aria-invalid={problem !== undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p className="choice-hint" id="product-limit" aria-live="polite">
            {limitText(text.length)}
          </p>
          <LabelPhoto
            onText={(read) => {
              setText(read);
              setChecked(undefined);
              document.getElementById('product-text')?.focus();
            }}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor="product-allergies">
            {t('What you react to, if you know')}
          </label>
          <p className="choice-hint" id="allergies-hint">
            {t('Put commas between: lanolin, daisies, fragrance.')}
          </p>
          <input
            id="product-allergies"
            className="input"
            value={allergies}
            aria-describedby="allergies-hint"
            onChange={(event) => setAllergies(event.currentTarget.value)}
          />
        </div>
        <div className="form-actions row">
          <button type="submit" className="button">
            {t('Check it')}
          </button>
          {text !== '' && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                setText('');
                setChecked(undefined);
              }}
            >
              {t('Clear')}
            </button>
          )}
        </div>
      </form>
      {checked?.ok === true && <ProductView key={text} page={checked.page} />}
      <p className="muted small">{t('Nothing you type leaves this device.')}</p>
    </>
  );
}

const toPlan: Tag = (words) => <Link href="/plan">{words}</Link>;

function Since({ kept }: { readonly kept: KeptPlan | undefined }): ReactElement {
  const latest = kept === undefined ? undefined : latestOf(kept);
  if (latest === undefined || latest.isUnknown) {
    return (
      <p className="notice">
        {rich(
          'We do not know when your treatment was, so this counts as just after it. <a>Say when it was</a>',
          { a: toPlan },
        )}
      </p>
    );
  }
  return (
    <p>
      {rich(
        'Counted from your treatment of {day}. <a>Change it</a>',
        { a: toPlan },
        { day: dateOf(latest.endedAt) },
      )}
    </p>
  );
}
