import { type ReactElement, useState } from 'react';
import { Link, Redirect } from 'wouter';
import type { CheckIn } from '../../offline/check-in.ts';
import { Heading } from '../../ui/heading.tsx';
import { answerWords } from './answer-words.ts';
import { CheckInGate } from './check-in-gate.tsx';
import { firstOpen, walk } from './interview.ts';
import { PARTS } from './question.ts';
import { addressOf } from './steps.ts';

/** Everything that was answered, each with a way to change it, before the result. */
export function ReviewPage({ id }: { readonly id: string }): ReactElement {
  return <CheckInGate id={id}>{(checkIn) => <Opened checkIn={checkIn} />}</CheckInGate>;
}

function Opened({ checkIn }: { readonly checkIn: CheckIn }): ReactElement {
  const [now] = useState(Date.now);
  if (checkIn.delivery !== undefined) return <Redirect to={addressOf.result(checkIn.id)} replace />;
  const walked = walk(checkIn.answers, now);
  const open = firstOpen(walked, checkIn.answers);
  return (
    <>
      <Heading title="Check your answers">Check your answers</Heading>
      {PARTS.map((name, index) => (
        <section key={name} aria-labelledby={`part-${index}`}>
          <h2 id={`part-${index}`}>{name}</h2>
          <dl className="summary-list">
            {walked.pages
              .filter(({ question }) => question.part === index + 1)
              .map(({ question, before }) => (
                <div className="summary-row" key={question.key}>
                  <dt>{question.title}</dt>
                  <dd className="muted">
                    {answerWords(question.shape(before), checkIn.answers[question.key])}
                  </dd>
                  <dd className="summary-change">
                    <Link href={`${addressOf.question(checkIn.id, question.key)}?change=1`}>
                      {checkIn.answers[question.key] === undefined ? 'Answer' : 'Change'}
                      <span className="hidden-text">: {question.title}</span>
                    </Link>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <div className="form-actions">
        {open === undefined ? (
          <Link className="button" href={addressOf.result(checkIn.id)}>
            Show my result
          </Link>
        ) : (
          <Link className="button" href={addressOf.question(checkIn.id, open)}>
            Answer what is still open
          </Link>
        )}
      </div>
      <div className="leave-row small">
        <Link href="/">Save and leave</Link>
        <a href="/danger.html">Danger signs</a>
      </div>
    </>
  );
}
