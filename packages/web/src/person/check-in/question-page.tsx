import type { Engine } from '@afterneedle/engine';
import { type FormEvent, type ReactElement, useState } from 'react';
import { Link, Redirect, useLocation, useSearch } from 'wouter';
import { dangerHref } from '../../language/here.ts';
import { InEnglish } from '../../language/in-english.tsx';
import { rich, strong } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import type { CheckInHandle } from '../../offline/use-check-in.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon, TickIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useWarmUp } from '../result/use-warm-up.ts';
import type { Answer } from './answer.ts';
import { emptyAnswer, type Fault, faultOf, finished } from './answer-draft.ts';
import { CheckInGate } from './check-in-gate.tsx';
import { prefilled } from './from-treatment.ts';
import { type Page, pageUnder, type Walk, walk } from './interview.ts';
import { PARTS, type Shape } from './question.ts';
import { QuestionBody } from './question-body.tsx';
import { addressOf, nextAddress, withAnswer, withDraft, withReading } from './steps.ts';
import { useClinicEngine } from './use-clinic-engine.ts';
import { whyAsked } from './why-asked.ts';

/** One question of a check-in at its own address, so that Back, refresh and a link keep the answers. */
export function QuestionPage({
  id,
  questionKey,
}: {
  readonly id: string;
  readonly questionKey: string;
}): ReactElement {
  return (
    <CheckInGate id={id}>
      {(checkIn, handle) => <Opened checkIn={checkIn} handle={handle} questionKey={questionKey} />}
    </CheckInGate>
  );
}

interface OpenedProps {
  readonly checkIn: CheckIn;
  readonly handle: CheckInHandle;
  readonly questionKey: string;
}

function Opened({ checkIn, handle, questionKey }: OpenedProps): ReactElement {
  const [now] = useState(Date.now);
  const using = useClinicEngine(checkIn.clinicSlug);
  useWarmUp(checkIn);
  if (checkIn.delivery !== undefined) return <Redirect to={addressOf.result(checkIn.id)} replace />;
  if (using === undefined) return <Loading />;
  const walked = walk(checkIn.answers, now, using);
  const page = pageUnder(walked, questionKey);
  if (page === undefined) return <Redirect to={addressOfFirstOpen(checkIn, walked)} replace />;
  return (
    <QuestionForm
      key={questionKey}
      checkIn={checkIn}
      handle={handle}
      page={page}
      back={addressBefore(checkIn, walked, questionKey)}
      now={now}
      using={using}
    />
  );
}

function addressBefore({ id }: CheckIn, { pages, more }: Walk, key: string): string {
  if (more?.question.key === key) return addressOf.review(id);
  const at = pages.findIndex(({ question }) => question.key === key);
  const previous = pages[at - 1]?.question.key;
  return previous === undefined ? '/' : addressOf.question(id, previous);
}

function addressOfFirstOpen(checkIn: CheckIn, { open }: Walk): string {
  return open === undefined ? addressOf.review(checkIn.id) : addressOf.question(checkIn.id, open);
}

interface QuestionFormProps {
  readonly checkIn: CheckIn;
  readonly handle: CheckInHandle;
  readonly page: Page;
  readonly back: string;
  readonly now: number;
  readonly using: Engine;
}

const FIELD = 'answer';

function QuestionForm({ checkIn, handle, page, back, now, using }: QuestionFormProps): ReactElement {
  const { shape, because } = page;
  const { key, title, hint, part } = page.question;
  const [, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const isChange = search.has('change');
  const why = because === undefined ? undefined : whyAsked(key, because);
  const filledIn = checkIn.answers[key] === undefined ? prefilled(checkIn.from, key, shape) : undefined;
  const [fault, setFault] = useState<Fault>();
  const [answer, setAnswer] = useState<Answer | undefined>(
    () => checkIn.drafts[key] ?? checkIn.answers[key] ?? filledIn ?? emptyAnswer(shape),
  );
  const change = (next: Answer): void => {
    setAnswer(next);
    setFault(undefined);
    void handle.change((kept) => withDraft(kept, key, next));
  };
  const take = async (whole: Answer | undefined): Promise<void> => {
    const found = faultOf(shape, whole, Date.now());
    if (found !== undefined || whole === undefined) return setFault(found);
    const taken = withReading(whole);
    const after = withAnswer(checkIn, key, taken);
    await handle.change((kept) => withAnswer(kept, key, taken));
    const step = { id: checkIn.id, key, isChange, isMore: search.has('more') };
    navigate(nextAddress(after, step, using));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void take(finished(shape, answer));
  };
  return (
    <>
      <div className="page-top">
        <Link className="back-link" href={isChange ? addressOf.review(checkIn.id) : back}>
          <BackIcon />
          {t('Back')}
        </Link>
        <SavedWord isSaved={handle.saved} />
        <span className="page-part">
          {t('Part {part} of {all}: {name}', { part, all: PARTS.length, name: t(PARTS[part - 1] ?? '') })}
        </span>
      </div>
      {fault !== undefined && <ErrorSummary message={fault.message} field={FIELD} />}
      <form onSubmit={submit} noValidate>
        <fieldset aria-describedby={hint === undefined ? undefined : 'question-hint'}>
          <legend>
            <Heading title={fault === undefined ? t(title) : t('Error: {title}', { title: t(title) })}>
              {t(title)}
            </Heading>
            {part === 1 && <InEnglish text={title} />}
          </legend>
          {hint !== undefined && (
            <p className="hint" id="question-hint">
              {t(hint)}
              {part === 1 && <InEnglish text={hint} />}
            </p>
          )}
          {why !== undefined && (
            <p className="hint why-asked">{rich('<b>Why we ask:</b> {why}', { b: strong }, { why })}</p>
          )}
          {filledIn !== undefined && (
            <p className="hint small">{t('We filled this in from your plan. Change it if it is not so.')}</p>
          )}
          {fault !== undefined && fault.row === undefined && <p className="field-error">{fault.message}</p>}
          <QuestionBody
            shape={shape}
            answer={answer}
            now={now}
            firstId={FIELD}
            openRow={fault?.row}
            onChange={change}
            onEmergency={(next) => void take(next)}
          />
        </fieldset>
        <div className="form-actions">
          <button type="submit" className="button">
            {continueWords(shape, answer)}
          </button>
          {page.isOptional && (
            <Link className="button button-quiet" href={addressOf.review(checkIn.id)}>
              {t('Enough questions')}
            </Link>
          )}
        </div>
      </form>
      <div className="leave-row small">
        <Link href="/">{t('Save and leave')}</Link>
        <a href={dangerHref()}>{t('Danger signs')}</a>
      </div>
    </>
  );
}

function continueWords(shape: Shape, answer: Answer | undefined): string {
  if (shape.kind !== 'danger' || answer?.kind !== 'danger') return t('Continue');
  const said = Object.values(answer.items).length;
  if (said === 0) return t('None of these');
  return said < 6 ? t('None of the others') : t('Continue');
}

function SavedWord({ isSaved }: { readonly isSaved: boolean }): ReactElement {
  return (
    <span className="saved-word" role="status">
      {isSaved && <TickIcon />}
      {isSaved ? t('Saved') : t('Saving')}
    </span>
  );
}
