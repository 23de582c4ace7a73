import { screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { beforePage } from '@afterneedle/words/before';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { rich } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import { emptyBefore } from '../../offline/before-store.ts';
import type { BeforeHandle } from '../../offline/use-before.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { answersOf, recordedReaction } from './answers.ts';
import { BeforeGate } from './before-gate.tsx';
import { DecisionView } from './decision-view.tsx';
import { hereAt, todayAt } from './here.ts';
import { PART_TITLES, partsToAsk } from './parts.ts';
import { UndoNotice } from './undo-notice.tsx';

/** The page before treatment: where to begin, or what came of the answers and what to do next. */
export function BeforePage(): ReactElement {
  return <BeforeGate>{(handle) => <Opened handle={handle} />}</BeforeGate>;
}

function Opened({ handle }: { readonly handle: BeforeHandle }): ReactElement {
  const { kept } = handle;
  const isBegun =
    Object.keys(kept.words).length + Object.keys(kept.numbers).length > 0 || kept.planned !== undefined;
  return (
    <>
      <UndoNotice handle={handle} />
      {isBegun ? <Decision handle={handle} /> : <Beginning handle={handle} />}
      <Next isBegun={isBegun} />
    </>
  );
}

function Beginning({ handle }: { readonly handle: BeforeHandle }): ReactElement {
  const reaction = recordedReaction(handle.checkIns);
  return (
    <>
      <Heading title={t('Before treatment')}>{t('Is there anything against needling for me?')}</Heading>
      <p>{t('Answer some questions about your skin, your health and the treatment you plan.')}</p>
      <p>
        {t('At the end you read if you can go ahead, and why or why not. You also get dates to prepare by.')}
      </p>
      {reaction !== undefined && (
        <p className="notice">
          {t('Your check-in of {when} showed a reaction. We fill that in for you.', {
            when: dayAndTime(reaction.createdAt),
          })}
        </p>
      )}
      <p>
        <Link className="button start-button" href="/before/treatment">
          {t('Start the questions')}
        </Link>
      </p>
      <p className="muted small">
        {t('About 4 minutes. Nothing leaves this device. You can stop at any time.')}
      </p>
    </>
  );
}

function Decision({ handle }: { readonly handle: BeforeHandle }): ReactElement {
  const { kept, checkIns, change } = handle;
  const [now] = useState(Date.now);
  const { answers, problems } = answersOf(kept, checkIns, todayAt(now));
  const decision = screen(screeningKnowledge, answers, { today: todayAt(now) });
  const page = beforePage(decision, answers, hereAt(now));
  const startAgain = (): void =>
    void change((before) => {
      const { undo: _, ...rest } = before;
      const { patches, calendar } = before;
      const kept = { patches, ...(calendar === undefined ? {} : { calendar }) };
      return { ...emptyBefore(), ...kept, undo: { what: 'started-again', before: rest } };
    });
  return (
    <>
      {problems.some(({ path }) => path === '/planned') && (
        <p className="notice">
          {rich('The day you planned is over. <a>Choose a new one</a>.', {
            a: (words) => <Link href="/before/treatment">{words}</Link>,
          })}
        </p>
      )}
      <DecisionView page={page} />
      <section className="no-print">
        <h2>{t('Your answers')}</h2>
        <ul>
          {partsToAsk(answers).map((part) => (
            <li key={part}>
              <Link href={`/before/${part}`}>{t(PART_TITLES[part])}</Link>
            </li>
          ))}
        </ul>
        <p>
          <button type="button" className="button-link" onClick={startAgain}>
            {t('Start again')}
          </button>
        </p>
      </section>
    </>
  );
}

const NEXT = [
  { href: '/before/ready', label: msg('Get ready'), hint: msg('What to do and stop from which day on') },
  { href: '/before/patch', label: msg('Patch test'), hint: msg('What was put on when, and when to look') },
  {
    href: '/before/checklist',
    label: msg('Choose who does it'),
    hint: msg('What to ask, and what a good answer is'),
  },
] as const;

function Next({ isBegun }: { readonly isBegun: boolean }): ReactElement {
  return (
    <nav aria-label={t('Before treatment')} className="no-print">
      {isBegun && <h2>{t('Next')}</h2>}
      <ul className="plain-list more-links">
        {NEXT.map(({ href, label, hint }) => (
          <li key={href}>
            <Link href={href} className="more-link">
              <span className="more-link-label">{t(label)}</span>
              <span className="choice-hint">{t(hint)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
