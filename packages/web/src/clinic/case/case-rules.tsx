import type { CaseView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { answerOfFact, labelOfFact } from '../../facts/fact-words.ts';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark.tsx';
import { withSmallFirst } from '../first-letter.ts';
import { basisWords, labelOfCause, sayOfRule } from '../words.ts';

type Facts = CaseView['results']['server']['why'][number]['facts'];

function factWords(facts: Facts): string {
  return Object.entries(facts)
    .map(([id, value]) =>
      id === 'hoursSince'
        ? `${value} hours since treatment`
        : `${withSmallFirst(labelOfFact(id))}: ${withSmallFirst(answerOfFact(id, value))}`,
    )
    .join('; ');
}

const factName = (id: string): string =>
  id === 'hoursSince' ? 'more time' : withSmallFirst(labelOfFact(id));

const STRENGTHS = {
  'most-likely': 'Most likely',
  possible: 'Possible',
  'less-likely': 'Less likely',
} as const;

/** Why this level: the rules that applied, those that nearly did, and what it may be. */
export function CaseRules({ view }: { readonly view: CaseView }): ReactElement {
  const { level, why, near, causes, certified, levelAtWorst } = view.results.server;
  return (
    <section className="card" aria-labelledby="why">
      <h2 id="why">Why this level</h2>
      {why.length === 0 && <p>No rule applied: nothing that was answered raises the level.</p>}
      <ul className="plain-list rule-list">
        {why.map((entry) => (
          <li key={entry.rule}>
            <strong>{sayOfRule(entry.rule)}</strong>
            <span className="choice-hint">
              {LEVEL_WORDS[entry.level]}. Because of {factWords(entry.facts)}.
            </span>
            <span className="choice-hint">Rests on {basisWords(entry.basis)}.</span>
          </li>
        ))}
      </ul>
      {!certified && levelAtWorst !== level && (
        <p className="row">
          <span>Some answers are open. At their worst it would be</span> <LevelMark level={levelAtWorst} />
        </p>
      )}
      {near.length === 0 ? (
        <p className="muted">No other rule nearly applied.</p>
      ) : (
        <details>
          <summary>Nearly applied ({near.length})</summary>
          <ul className="plain-list rule-list">
            {near.map((entry) => (
              <li key={entry.rule}>
                {sayOfRule(entry.rule)}
                <span className="choice-hint">
                  {LEVEL_WORDS[entry.level]}.
                  {entry.lacks.length > 0 && ` Not so: ${entry.lacks.map(factName).join(', ')}.`}
                  {entry.unknown.length > 0 && ` Not known: ${entry.unknown.map(factName).join(', ')}.`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {causes.length > 0 && (
        <>
          <h3>Likely causes</h3>
          <ul className="plain-list rule-list">
            {causes.map(({ id, strength }) => (
              <li key={id}>
                {labelOfCause(id)} <span className="muted">{STRENGTHS[strength]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
