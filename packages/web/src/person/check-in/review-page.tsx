import { type ReactElement, useState } from 'react';
import { Link, Redirect } from 'wouter';
import { dangerHref } from '../../language/here.ts';
import { rich, unseen } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useWarmUp } from '../result/use-warm-up.ts';
import { answerLines } from './answer-words.ts';
import { CheckInGate } from './check-in-gate.tsx';
import { type Walk, walk } from './interview.ts';
import { PARTS } from './question.ts';
import { addressOf } from './steps.ts';
import { useClinicEngine } from './use-clinic-engine.ts';

/** Everything that was answered, each with a way to change it, before the result. */
export function ReviewPage({ id }: { readonly id: string }): ReactElement {
  return <CheckInGate id={id}>{(checkIn) => <Opened checkIn={checkIn} />}</CheckInGate>;
}

function Opened({ checkIn }: { readonly checkIn: CheckIn }): ReactElement {
  const [now] = useState(Date.now);
  const using = useClinicEngine(checkIn.clinicSlug);
  useWarmUp(checkIn);
  if (checkIn.delivery !== undefined) return <Redirect to={addressOf.result(checkIn.id)} replace />;
  if (using === undefined) return <Loading />;
  const walked = walk(checkIn.answers, now, using);
  return (
    <>
      <Heading title={t('Check your answers')}>{t('Check your answers')}</Heading>
      {PARTS.map((name, index) => (
        <section key={name} aria-labelledby={`part-${index}`}>
          <h2 id={`part-${index}`}>{t(name)}</h2>
          <dl className="summary-list">
            {walked.pages
              .filter(({ question }) => question.part === index + 1)
              .map(({ question, shape }) => (
                <div className="summary-row" key={question.key}>
                  <dt>{t(question.title)}</dt>
                  <dd className="muted">
                    <Lines lines={answerLines(shape, checkIn.answers[question.key])} />
                  </dd>
                  <dd className="summary-change">
                    <Link href={`${addressOf.question(checkIn.id, question.key)}?change=1`}>
                      {rich(
                        checkIn.answers[question.key] === undefined
                          ? msg('Answer<u>: {title}</u>')
                          : msg('Change<u>: {title}</u>'),
                        { u: unseen },
                        { title: t(question.title) },
                      )}
                    </Link>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <div className="form-actions">
        <Next id={checkIn.id} walked={walked} />
      </div>
      {walked.open === undefined && <StillUnknown walked={walked} />}
      <div className="leave-row small">
        <Link href="/">{t('Save and leave')}</Link>
        <a href={dangerHref()}>{t('Danger signs')}</a>
      </div>
    </>
  );
}

/** One answer as it is, more of them each on its own line. */
function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The result, or what it still waits for; more questions are offered and never needed. */
function Next({ id, walked }: { readonly id: string; readonly walked: Walk }): ReactElement {
  if (walked.open !== undefined) {
    return (
      <Link className="button" href={addressOf.question(id, walked.open)}>
        {t('Answer what is still open')}
      </Link>
    );
  }
  return (
    <>
      <Link className="button" href={addressOf.result(id)}>
        {t('Show my result')}
      </Link>
      {walked.more !== undefined && (
        <Link className="button button-quiet" href={addressOf.more(id, walked.more.question.key)}>
          {t('Answer more questions')}
        </Link>
      )}
    </>
  );
}

/** How sure the answers make it, in the terms of the certificate. */
function StillUnknown({ walked }: { readonly walked: Walk }): ReactElement | null {
  if (walked.certificate === undefined) return null;
  const { kind } = walked.certificate;
  if (kind === 'certified') {
    return (
      <p className="hint">
        {t('By your answers, no sign on our list that needs a doctor today is left open.')}
      </p>
    );
  }
  if (kind !== 'open') return null;
  return (
    <p className="hint">
      {t('Some signs stay open, so we cannot rule them out. You were not sure, or a medicine may hide them.')}
    </p>
  );
}
