import { MAX_LABEL_LENGTH } from '@afterneedle/engine';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { changePlan } from '../../offline/plan-store.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { dateOf, localeHere } from '../../ui/date-words.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { latestOf } from '../plan/make-plan.ts';
import { type Checked, checkProduct } from './check-product.ts';
import { ProductView } from './product-view.tsx';

const TITLE = 'May I use this yet?';

/** A product, an ingredient list or an activity, held against the day, the treatment and the person. */
export function ProductsPage(): ReactElement {
  const [now] = useState(Date.now);
  const loaded = usePlan();
  if (loaded.state === 'loading') return <Loading />;
  return <Opened kept={loaded.state === 'present' ? loaded.plan : undefined} now={now} />;
}

const listOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const NEAR = 0.9;
const number = new Intl.NumberFormat(localeHere());

/** Says how much room is left once there is little of it. */
function limitText(length: number): string {
  const left = MAX_LABEL_LENGTH - length;
  if (left < 0) return `This is ${number.format(-left)} characters too long. Paste only the ingredients.`;
  return length < MAX_LABEL_LENGTH * NEAR ? '' : `You have ${number.format(left)} characters left.`;
}

function Opened({ kept, now }: { readonly kept: KeptPlan | undefined; readonly now: number }): ReactElement {
  const [text, setText] = useState('');
  const [allergies, setAllergies] = useState((kept?.allergies ?? []).join(', '));
  const [checked, setChecked] = useState<Checked>();
  const problem = checked?.ok === false ? checked.message : undefined;
  const check = (): void => {
    const own = listOf(allergies);
    setChecked(checkProduct(text, { kept, now, allergies: own }));
    if (own.join() !== (kept?.allergies ?? []).join())
      changePlan((plan) => ({ ...plan, allergies: own })).catch(() => undefined);
  };
  return (
    <>
      <Heading title={problem === undefined ? TITLE : `Error: ${TITLE}`}>{TITLE}</Heading>
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
            Name a product or an activity, or paste an ingredient list
          </label>
          <p className="choice-hint" id="product-hint">
            For example: tinted mineral SPF 50, gym, or the whole list from the pack.
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
        </div>
        <div className="field">
          <label className="label" htmlFor="product-allergies">
            What you react to, if you know
          </label>
          <p className="choice-hint" id="allergies-hint">
            Put commas between: lanolin, daisies, fragrance.
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
            Check it
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
              Clear
            </button>
          )}
        </div>
      </form>
      {checked?.ok === true && <ProductView key={text} page={checked.page} />}
      <p className="muted small">Nothing you type leaves this device.</p>
    </>
  );
}

function Since({ kept }: { readonly kept: KeptPlan | undefined }): ReactElement {
  const latest = kept === undefined ? undefined : latestOf(kept);
  if (latest === undefined || latest.isUnknown) {
    return (
      <p className="notice">
        We do not know when your treatment was, so this counts as just after it.{' '}
        <Link href="/plan">Say when it was</Link>
      </p>
    );
  }
  return (
    <p>
      Counted from your treatment of {dateOf(latest.endedAt)}. <Link href="/plan">Change it</Link>
    </p>
  );
}
