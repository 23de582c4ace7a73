import { dayKeyOf, type ScreeningGroup, type ScreeningQuestion } from '@afterneedle/engine';
import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { t } from '../../language/t.ts';
import type { KeptBefore } from '../../offline/kept-before.ts';
import type { BeforeHandle } from '../../offline/use-before.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { answersOf, recordedReaction, wordsInForce } from './answers.ts';
import { BeforeGate, BeforeTop } from './before-gate.tsx';
import { DayField } from './day-field.tsx';
import { type Fault, faultOf } from './faults.ts';
import { todayAt } from './here.ts';
import { isPart, PART_TITLES, partsToAsk, questionsOfPart } from './parts.ts';
import { QuestionRow } from './question-row.tsx';

/** One screen of questions before a treatment. */
export function QuestionsPage({ part }: { readonly part: string }): ReactElement {
  if (!isPart(part)) return <Redirect to="/before" replace />;
  return <BeforeGate>{(handle) => <Opened part={part} handle={handle} />}</BeforeGate>;
}

const without = (words: KeptBefore['words'], id: string): KeptBefore['words'] =>
  Object.fromEntries(Object.entries(words).filter(([key]) => key !== id));

function withWord(kept: KeptBefore, id: string, word: string): KeptBefore {
  const numbers = without(kept.numbers, id);
  if (word === '') return { ...kept, words: without(kept.words, id) };
  return { ...kept, numbers, words: { ...kept.words, [id]: word } };
}

/** The answer that a question calls "No", where it has one. */
function noOf({ values, labels }: ScreeningQuestion): string | undefined {
  return values.find((value) => labels[value] === 'No');
}

function withNumber(kept: KeptBefore, id: string, typed: string): KeptBefore {
  return { ...kept, words: without(kept.words, id), numbers: { ...kept.numbers, [id]: typed } };
}

function withPlanned({ planned: _, ...kept }: KeptBefore, planned: string): KeptBefore {
  return planned === '' ? kept : { ...kept, planned };
}

/** Brings the question that a link named into view, with the focus on its first answer. */
function useNamedQuestion(): void {
  useEffect(() => {
    const named = document.getElementById(window.location.hash.slice(1));
    named?.closest('fieldset')?.scrollIntoView();
    named?.focus({ preventScroll: true });
  }, []);
}

function Opened({
  part,
  handle,
}: {
  readonly part: ScreeningGroup;
  readonly handle: BeforeHandle;
}): ReactElement {
  const { kept, checkIns, saved, change } = handle;
  const [, navigate] = useLocation();
  useNamedQuestion();
  const [today] = useState(() => todayAt(Date.now()));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { answers, problems } = answersOf(kept, checkIns, today);
  const words = wordsInForce(kept, checkIns);
  const parts = partsToAsk(answers);
  const at = parts.indexOf(part);
  const questions = questionsOfPart(part, answers);
  const left = questions.flatMap((question) => {
    const no = noOf(question);
    return no === undefined || words[question.id] !== undefined ? [] : [{ id: question.id, no }];
  });
  const fields = new Set([
    ...questions.flatMap(({ id }) => [`${id}-first`, dayKeyOf(id)]),
    ...(part === 'treatment' ? ['planned'] : []),
  ]);
  const faultAt = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;
  const edit = (step: (before: KeptBefore) => KeptBefore): void => {
    setFaults([]);
    void change(step);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = problems.map(faultOf).filter(({ field }) => fields.has(field));
    setFaults(found);
    const next = parts[at + 1];
    if (found.length === 0) navigate(next === undefined ? '/before' : `/before/${next}`);
  };
  const title = t(PART_TITLES[part]);
  const [first] = faults;
  const back = parts[at - 1];
  return (
    <>
      <BeforeTop href={back === undefined ? '/before' : `/before/${back}`} saved={saved} />
      <p className="muted small">
        {t('Before treatment, part {part} of {all}', { part: Math.max(1, at + 1), all: parts.length })}
      </p>
      {first !== undefined && <ErrorSummary message={first.message} field={first.field} />}
      <form onSubmit={submit} noValidate>
        <Heading title={first === undefined ? title : t('Error: {title}', { title })}>{title}</Heading>
        {part === 'treatment' && (
          <DayField
            id="planned"
            label={t('Which day is it planned for?')}
            hint={t('Leave it empty if there is no day yet.')}
            value={kept.planned ?? ''}
            first={today}
            fault={faultAt('planned')}
            onChange={(day) => edit((before) => withPlanned(before, day))}
          />
        )}
        {left.length > 2 && (
          <p>
            <button
              type="button"
              className="button button-quiet"
              onClick={() =>
                edit((before) => left.reduce((all, { id, no }) => withWord(all, id, no), before))
              }
            >
              {t('No to all that is left')}
            </button>
          </p>
        )}
        <div className="rows">
          {questions.map((question) => (
            <QuestionRow
              key={question.id}
              question={question}
              word={words[question.id]}
              day={kept.days[question.id] ?? ''}
              typed={kept.numbers[question.id] ?? ''}
              today={today}
              note={noteOf(question.id, handle)}
              fault={faultAt(`${question.id}-first`) ?? faultAt(dayKeyOf(question.id))}
              onWord={(word) => edit((before) => withWord(before, question.id, word))}
              onDay={(day) => edit((before) => ({ ...before, days: { ...before.days, [question.id]: day } }))}
              onTyped={(typed) => edit((before) => withNumber(before, question.id, typed))}
            />
          ))}
        </div>
        <div className="form-actions">
          <button type="submit" className="button">
            {parts[at + 1] === undefined ? t('Show what comes of it') : t('Continue')}
          </button>
        </div>
      </form>
    </>
  );
}

function noteOf(question: string, { kept, checkIns }: BeforeHandle): string | undefined {
  const reaction = recordedReaction(checkIns);
  if (question === 'past-reaction' && reaction !== undefined && kept.words[question] === undefined)
    return t('Filled in from your check-in of {when}. Change it if it is wrong.', {
      when: dayAndTime(reaction.createdAt),
    });
  if (question === 'patch-test' && kept.patches.length > 0)
    return t('Your patch tests on this device count here.');
  return undefined;
}
