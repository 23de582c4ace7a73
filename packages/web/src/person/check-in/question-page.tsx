import { type FormEvent, type ReactElement, useState } from 'react';
import { Link, Redirect, useLocation, useSearch } from 'wouter';
import type { CheckIn } from '../../offline/check-in.ts';
import type { CheckInHandle } from '../../offline/use-check-in.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon, TickIcon } from '../../ui/icon.tsx';
import type { Answer } from './answer.ts';
import { emptyAnswer, type Fault, faultOf, finished } from './answer-draft.ts';
import { CheckInGate } from './check-in-gate.tsx';
import { type Page, pageUnder, type Walk, walk } from './interview.ts';
import { PARTS, type Shape } from './question.ts';
import { QuestionBody } from './question-body.tsx';
import { addressOf, nextAddress, withAnswer, withDraft, withReading } from './steps.ts';
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
  if (checkIn.delivery !== undefined) return <Redirect to={addressOf.result(checkIn.id)} replace />;
  const walked = walk(checkIn.answers, now);
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
}

const FIELD = 'answer';

function QuestionForm({ checkIn, handle, page, back, now }: QuestionFormProps): ReactElement {
  const { shape, because } = page;
  const { key, title, hint, part } = page.question;
  const [, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const isChange = search.has('change');
  const why = because === undefined ? undefined : whyAsked(key, because);
  const [fault, setFault] = useState<Fault>();
  const [answer, setAnswer] = useState<Answer | undefined>(
    () => checkIn.drafts[key] ?? checkIn.answers[key] ?? emptyAnswer(shape),
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
    navigate(nextAddress(after, { id: checkIn.id, key, isChange, isMore: search.has('more') }));
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
          Back
        </Link>
        <SavedWord isSaved={handle.saved} />
        <span className="page-part">
          Part {part} of {PARTS.length}: {PARTS[part - 1]}
        </span>
      </div>
      {fault !== undefined && <ErrorSummary message={fault.message} field={FIELD} />}
      <form onSubmit={submit} noValidate>
        <fieldset aria-describedby={hint === undefined ? undefined : 'question-hint'}>
          <legend>
            <Heading title={fault === undefined ? title : `Error: ${title}`}>{title}</Heading>
          </legend>
          {hint !== undefined && (
            <p className="hint" id="question-hint">
              {hint}
            </p>
          )}
          {why !== undefined && (
            <p className="hint why-asked">
              <strong>Why we ask:</strong> {why}
            </p>
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
              Enough questions
            </Link>
          )}
        </div>
      </form>
      <div className="leave-row small">
        <Link href="/">Save and leave</Link>
        <a href="/danger.html">Danger signs</a>
      </div>
    </>
  );
}

function continueWords(shape: Shape, answer: Answer | undefined): string {
  if (shape.kind !== 'danger' || answer?.kind !== 'danger') return 'Continue';
  const said = Object.values(answer.items).length;
  if (said === 0) return 'None of these';
  return said < 6 ? 'None of the others' : 'Continue';
}

function SavedWord({ isSaved }: { readonly isSaved: boolean }): ReactElement {
  return (
    <span className="saved-word" role="status">
      {isSaved && <TickIcon />}
      {isSaved ? 'Saved' : 'Saving'}
    </span>
  );
}
