import type { CaseView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { regionLabel } from '../../body/regions.ts';
import { answerOfFact, groupOfFact, labelOfFact } from '../../facts/fact-words.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { dayAfter } from '../words.ts';

type Group = ReturnType<typeof groupOfFact>;
type Fact = readonly [string, CaseView['facts'][string]];

const SECTIONS: readonly { readonly title: string; readonly groups: readonly Group[] }[] = [
  { title: 'Danger signs', groups: ['danger-item', 'danger'] },
  { title: 'Skin', groups: ['look', 'feel', 'place', 'late'] },
  { title: 'Change', groups: ['course'] },
  { title: 'Eyes', groups: ['eye'] },
  { title: 'Whole body', groups: ['whole-body'] },
  { title: 'Treatment and person', groups: ['context'] },
];

/** A course is named by the sign that it is the course of. */
const nameOf = (id: string): string =>
  labelOfFact(id.endsWith('-course') ? id.slice(0, -'-course'.length) : id);

const isNo = ([id, value]: Fact): boolean =>
  (value === 0 && !id.endsWith('-course')) || value === false || value === 'none';

/** Everything that was answered, present signs first; what was denied can be unfolded. */
export function CaseAnswers({ view }: { readonly view: CaseView }): ReactElement {
  const facts: readonly Fact[] = Object.entries(view.facts);
  return (
    <section className="card" aria-labelledby="answers">
      <h2 id="answers">Answers</h2>
      <dl className="fact-list">
        <dt>Time since treatment</dt>
        <dd>
          {view.hoursSince === null
            ? 'Not known'
            : `${dayAfter(view.hoursSince)}, ${Math.round(view.hoursSince)} hours`}
          {view.treatedApprox && ' (roughly)'}
        </dd>
        {view.treatedAt !== null && (
          <>
            <dt>Treated</dt>
            <dd>{dayAndTime(Date.parse(view.treatedAt))}</dd>
          </>
        )}
        <dt>Where</dt>
        <dd>{view.areas.length === 0 ? 'Not said' : view.areas.map(regionLabel).join(', ')}</dd>
      </dl>
      {SECTIONS.map(({ title, groups }) => (
        <Section key={title} title={title} facts={facts.filter(([id]) => groups.includes(groupOfFact(id)))} />
      ))}
    </section>
  );
}

function Section({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly Fact[];
}): ReactElement | null {
  if (facts.length === 0) return null;
  const denied = facts.filter(isNo);
  const said = facts.filter((fact) => !isNo(fact));
  return (
    <>
      <h3 className="section-title">{title}</h3>
      {said.length === 0 ? <p className="muted">None</p> : <List facts={said} />}
      {denied.length > 0 && (
        <details>
          <summary>Denied ({denied.length})</summary>
          <p className="muted">{denied.map(([id]) => labelOfFact(id)).join('; ')}</p>
        </details>
      )}
    </>
  );
}

function List({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  return (
    <dl className="fact-list">
      {facts.map(([id, value]) => (
        <div key={id} className="fact-row">
          <dt>{nameOf(id)}</dt>
          <dd>{answerOfFact(id, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
