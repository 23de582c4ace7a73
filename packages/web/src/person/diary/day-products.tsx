import { lazy, type ReactElement, Suspense, useRef, useState } from 'react';
import { rich, unseen } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import { type Telling, withoutProduct, withProduct } from '../../offline/diary-changes.ts';
import { type KeptDay, LONGEST_PRODUCT, productsOn } from '../../offline/diary-day.ts';
import { usePlan } from '../../offline/use-plan.ts';
import type { Diary } from './diary.ts';
import { momentOfDay } from './kept-at.ts';
import { knownProducts } from './known-products.ts';
import type { DiaryHandle } from './use-diary.ts';

/** What is known of ingredients is loaded for a day that names a product only. */
const ProductVerdict = lazy(async () => ({
  default: (await import('./product-verdict.tsx')).ProductVerdict,
}));

interface ProductListProps {
  readonly diary: Diary;
  readonly day: KeptDay | undefined;
  readonly date: string;
  /** The one that is being written is not shown yet. */
  readonly without?: string | undefined;
  readonly onTakeOut?: (name: string) => void;
}

/** What was put on the skin that day, each with whether it could be used then. */
export function ProductList({ diary, day, date, without, onTakeOut }: ProductListProps): ReactElement | null {
  const { treatment } = diary;
  const moment = momentOfDay(date, treatment, diary.now);
  const shown = productsOn(day).filter(({ id }) => id !== without);
  if (shown.length === 0) return null;
  return (
    <>
      <ul className="plain-list diary-products">
        {shown.map(({ id, value }) => (
          <li key={id} className="row row-between">
            <span>
              <strong>{value}</strong>
              <Suspense fallback={null}>
                <ProductVerdict name={value} treatment={treatment} moment={moment} />
              </Suspense>
            </span>
            {onTakeOut !== undefined && (
              <button type="button" className="button-link" onClick={() => onTakeOut(value)}>
                {rich('Take it out<u>: {name}</u>', { u: unseen }, { name: value })}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="choice-hint">
        {treatment.isUnknown
          ? t('We do not know when your treatment was, so this counts as just after it.')
          : t('Counted for this day. If your skin reacts, check it.')}
      </p>
    </>
  );
}

interface DayProductsProps {
  readonly day: KeptDay | undefined;
  readonly date: string;
  readonly handle: DiaryHandle;
  readonly telling: () => Telling;
}

/** What was put on the skin: typed, or chosen from what was named before. Every letter is kept at once. */
export function DayProducts({ day, date, handle, telling }: DayProductsProps): ReactElement {
  const { diary, change } = handle;
  const plan = usePlan();
  const [text, setText] = useState('');
  const writing = useRef<string>(undefined);
  const [written, setWritten] = useState<string>();
  const write = (next: string): void => {
    const made = telling();
    const id = writing.current;
    setText(next);
    if (id === undefined) {
      writing.current = `${made.id}-product`;
      setWritten(writing.current);
    }
    void change(date, (kept) => withProduct(kept, id, next, made));
    if (next.trim() === '') done();
  };
  const done = (): void => {
    writing.current = undefined;
    setWritten(undefined);
    setText('');
  };
  const add = (name: string): void => {
    const made = telling();
    void change(date, (kept) => withProduct(kept, undefined, name, made));
  };
  const takeOut = (name: string): void => {
    const at = Date.now();
    void change(date, (kept) => withoutProduct(kept, name, at));
  };
  const here = new Set(productsOn(day).map(({ value }) => value.trim().toLowerCase()));
  const known = knownProducts(diary.days, plan.state === 'present' ? plan.plan : undefined).filter(
    (name) => !here.has(name.trim().toLowerCase()),
  );
  return (
    <div className="field">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <label className="label" htmlFor="diary-product">
          {t('What you put on your skin, if you like')}
        </label>
        <p className="choice-hint" id="diary-product-hint">
          {t('One at a time: a cream, a sunscreen, make-up.')}
        </p>
        <div className="row">
          <input
            id="diary-product"
            className="input input-short"
            maxLength={LONGEST_PRODUCT}
            autoComplete="off"
            value={text}
            aria-describedby="diary-product-hint"
            onChange={(event) => write(event.currentTarget.value)}
            onBlur={done}
          />
          <button type="submit" className="button button-quiet">
            {t('Add')}
          </button>
        </div>
      </form>
      {known.length > 0 && (
        <p className="row">
          <span>{t('Named before:')}</span>
          {known.map((name) => (
            <button type="button" className="button-link" key={name} onClick={() => add(name)}>
              {rich('<u>Add </u>{name}', { u: unseen }, { name })}
            </button>
          ))}
        </p>
      )}
      <ProductList diary={diary} day={day} date={date} without={written} onTakeOut={takeOut} />
    </div>
  );
}
