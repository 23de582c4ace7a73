import type { CauseCard, HoldLine, ResultPage, SourceLine } from '@afterneedle/words';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { isSecondHand } from '../is-second-hand.ts';

/** What stands below the card: likely causes, what to leave out, why it is not more urgent, and the sources. */
export function ResultDetails({ page }: { readonly page: ResultPage }): ReactElement {
  return (
    <>
      <Causes causes={page.causes} />
      <Avoid avoid={page.avoid} />
      {page.whyNot !== undefined && page.whyNot.lines.length > 0 && (
        <section>
          <h2>{page.whyNot.heading}</h2>
          <ul>
            {page.whyNot.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Sources sources={page.sources} />
    </>
  );
}

function Causes({ causes }: { readonly causes: ResultPage['causes'] }): ReactElement | null {
  if (causes === undefined) return null;
  return (
    <section>
      <h2>{causes.heading}</h2>
      {causes.none !== undefined && <p>{causes.none}</p>}
      {causes.cards.map((card) => (
        <Cause key={card.id} card={card} />
      ))}
    </section>
  );
}

function Cause({ card }: { readonly card: CauseCard }): ReactElement {
  return (
    <article className="card">
      <h3>{card.label}</h3>
      <p className="muted small">{card.strengthLabel}</p>
      <p>{card.about}</p>
      {[...card.because, ...card.against].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </article>
  );
}

const HOLDS_SHOWN = 6;

function Avoid({ avoid }: { readonly avoid: ResultPage['avoid'] }): ReactElement | null {
  if (avoid === undefined) return null;
  const rest = avoid.holds.slice(HOLDS_SHOWN);
  return (
    <section>
      <h2>{avoid.heading}</h2>
      <Holds holds={avoid.holds.slice(0, HOLDS_SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('{n} more to leave out', { n: rest.length })}</summary>
          <Holds holds={rest} />
        </details>
      )}
      {avoid.differ !== undefined && <p className="muted">{avoid.differ}</p>}
    </section>
  );
}

function Holds({ holds }: { readonly holds: readonly HoldLine[] }): ReactElement {
  return (
    <dl className="hold-list">
      {holds.map((hold) => (
        <div key={hold.id} className="hold">
          <dt>{hold.say}</dt>
          <dd>{hold.until}</dd>
          {hold.sourcesDiffer !== undefined && <dd className="choice-hint">{hold.sourcesDiffer}</dd>}
        </div>
      ))}
    </dl>
  );
}

function sourceWords({ label, ids, unsigned, openedAtSource }: SourceLine): string {
  const marks = [
    ...(isSecondHand({ ids, openedAtSource }) ? [t('not opened at source')] : []),
    ...(unsigned ? [t('not signed yet')] : []),
  ];
  return marks.length === 0 ? label : `${label} (${marks.join(', ')})`;
}

function Sources({ sources }: { readonly sources: ResultPage['sources'] }): ReactElement | null {
  if (sources === undefined) return null;
  return (
    <details>
      <summary>{sources.heading}</summary>
      {sources.groups.map(({ heading, sources: lines }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line.ids.join(' ')}>{sourceWords(line)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>
        <a href="/proved.html">{t('What was checked about the rules')}</a>
      </p>
    </details>
  );
}
