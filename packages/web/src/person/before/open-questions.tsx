import { SCREENING_GROUPS } from '@afterneedle/engine';
import type { BeforePage, QuestionLine } from '@afterneedle/words/before';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { hrefOfQuestion, PART_TITLES, partOf } from './parts.ts';

const MOST_UNFOLDED = 5;

interface OpenQuestionsProps {
  readonly list: BeforePage['open'];
}

/** Questions that are open or unsure, each a way to its place in the form; many are folded and stand by its parts. */
export function OpenQuestions({ list }: OpenQuestionsProps): ReactElement | null {
  if (list === undefined) return null;
  const { heading, questions } = list;
  return (
    <section>
      <h2>{heading}</h2>
      {questions.length <= MOST_UNFOLDED ? (
        <QuestionLinks questions={questions} />
      ) : (
        <details>
          <summary>{t('{n} questions, by part of the form', { n: questions.length })}</summary>
          <ByPart questions={questions} />
        </details>
      )}
    </section>
  );
}

function ByPart({ questions }: { readonly questions: readonly QuestionLine[] }): ReactElement {
  const parts = SCREENING_GROUPS.map((part) => ({
    part,
    asked: questions.filter(({ id }) => partOf(id) === part),
  })).filter(({ asked }) => asked.length > 0);
  return (
    <div className="before-open">
      {parts.map(({ part, asked }) => (
        <div key={part}>
          <h3>{t(PART_TITLES[part])}</h3>
          <QuestionLinks questions={asked} />
        </div>
      ))}
    </div>
  );
}

function QuestionLinks({ questions }: { readonly questions: readonly QuestionLine[] }): ReactElement {
  return (
    <ul className="plain-list question-links">
      {questions.map(({ id, label }) => (
        <li key={id}>
          <Link href={hrefOfQuestion(id)}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
