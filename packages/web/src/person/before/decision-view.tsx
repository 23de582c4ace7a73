import type { Level, Outcome } from '@afterneedle/engine';
import type { BeforePage as Page, ReasonCard } from '@afterneedle/words/before';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { Heading } from '../../ui/heading.tsx';
import { ClockIcon, LevelIcon } from '../../ui/icon.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { hrefOfQuestion } from './parts.ts';
import { SourceList } from './source-list.tsx';

/** The look of each outcome: colour and shape of the level that weighs as much. */
const LOOKS: Readonly<Record<Outcome, Level>> = {
  'go-ahead': 'expected',
  'patch-test': 'self-care',
  'ask-clinician': 'contact-provider',
  postpone: 'contact-provider',
  'do-not-treat': 'same-day',
};

function OutcomeIcon({ outcome }: { readonly outcome: Outcome }): ReactElement {
  return outcome === 'postpone' ? <ClockIcon /> : <LevelIcon level={LOOKS[outcome]} />;
}

/** What came of the answers: the worst first, every reason, and what is not known. */
export function DecisionView({ page }: { readonly page: Page }): ReactElement {
  const first = page.open?.questions[0];
  const look = page.isOpen ? 'self-care' : LOOKS[page.outcome];
  return (
    <>
      <section className={`level-card level-${look}`}>
        <div className="level-card-head">
          {page.isOpen ? <LevelIcon level={look} /> : <OutcomeIcon outcome={page.outcome} />}
          <Heading title={t('Before treatment: {outcome}', { outcome: page.heading })}>
            {page.heading}
          </Heading>
        </div>
        <div className="level-card-body">
          {page.lead.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {page.unsure !== undefined && <p>{page.unsure.say}</p>}
          {page.isOpen && first !== undefined && (
            <p className="no-print">
              <Link className="button" href={hrefOfQuestion(first.id)}>
                {t('Go on with the questions')}
              </Link>
            </p>
          )}
        </div>
      </section>
      {page.reasons.cards.length > 0 && (
        <section>
          <h2>{page.reasons.heading}</h2>
          {page.reasons.cards.map((card) => (
            <Reason key={card.id} card={card} viewsHeading={page.viewsHeading} />
          ))}
        </section>
      )}
      <OpenQuestions list={page.open} />
      <OpenQuestions list={page.unsure} />
      {page.inTime !== undefined && (
        <section>
          <h2>{page.inTime.heading}</h2>
          <ul>
            {page.inTime.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Reason({
  card,
  viewsHeading,
}: {
  readonly card: ReasonCard;
  readonly viewsHeading: string;
}): ReactElement {
  return (
    <article className="card before-reason">
      <p className={`level-mark level-${LOOKS[card.outcome]}`}>
        <OutcomeIcon outcome={card.outcome} />
        {card.mark}
      </p>
      <h3>{card.say}</h3>
      <p>{card.advise}</p>
      {card.until !== undefined && <p className="plan-until">{card.until}</p>}
      {card.views.length > 0 && (
        <div className="before-views">
          <h4>{viewsHeading}</h4>
          <dl>
            {card.views.map(({ who, say }) => (
              <div key={who}>
                <dt>{who}</dt>
                <dd>{say}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <SourceList sources={card.sources} of={card.say} />
    </article>
  );
}
