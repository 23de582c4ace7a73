import { screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { beforePage } from '@afterneedle/words/before';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
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
      <Heading title="Before treatment">Is there anything against needling for me?</Heading>
      <p>Answer some questions about your skin, your health and the treatment you plan.</p>
      <p>At the end you read if you can go ahead, and why or why not. You also get dates to prepare by.</p>
      {reaction !== undefined && (
        <p className="notice">
          Your check-in of {dayAndTime(reaction.createdAt)} showed a reaction. We fill that in for you.
        </p>
      )}
      <p>
        <Link className="button start-button" href="/before/treatment">
          Start the questions
        </Link>
      </p>
      <p className="muted small">About 4 minutes. Nothing leaves this device. You can stop at any time.</p>
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
      return { ...emptyBefore(), patches: before.patches, undo: { what: 'started-again', before: rest } };
    });
  return (
    <>
      {problems.some(({ path }) => path === '/planned') && (
        <p className="notice">
          The day you planned is over. <Link href="/before/treatment">Choose a new one</Link>.
        </p>
      )}
      <DecisionView page={page} />
      <section className="no-print">
        <h2>Your answers</h2>
        <ul>
          {partsToAsk(answers).map((part) => (
            <li key={part}>
              <Link href={`/before/${part}`}>{PART_TITLES[part]}</Link>
            </li>
          ))}
        </ul>
        <p>
          <button type="button" className="button-link" onClick={startAgain}>
            Start again
          </button>
        </p>
      </section>
    </>
  );
}

const NEXT = [
  { href: '/before/ready', label: 'Get ready', hint: 'What to do and stop from which day on' },
  { href: '/before/patch', label: 'Patch test', hint: 'What was put on when, and when to look' },
  { href: '/before/checklist', label: 'Choose who does it', hint: 'What to ask, and what a good answer is' },
] as const;

function Next({ isBegun }: { readonly isBegun: boolean }): ReactElement {
  return (
    <nav aria-label="Before treatment" className="no-print">
      {isBegun && <h2>Next</h2>}
      <ul className="plain-list more-links">
        {NEXT.map(({ href, label, hint }) => (
          <li key={href}>
            <Link href={href} className="more-link">
              {label}
              <span className="choice-hint">{hint}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
