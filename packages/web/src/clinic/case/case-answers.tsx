import type { CaseFile, CaseView, EarlierCheckIn } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { answerOfFact, groupOfFact, labelOfFact } from '../../facts/fact-words.ts';
import { dateAndTime } from '../../ui/date-words.ts';
import { dayAfter } from '../day-words.ts';
import { placeOf } from '../region-words.ts';
import { changeOf, notSaidNow } from './change-words.ts';

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

interface CaseAnswersProps {
  readonly view: CaseView;
  readonly file: CaseFile | undefined;
}

const FROM = {
  'same-person': 'the last check-in of this person',
  'sent-series': 'what the phone kept from before',
  none: '',
} as const;

/** Everything that was answered, present signs first, with what it was before; what was denied can be unfolded. */
export function CaseAnswers({ view, file }: CaseAnswersProps): ReactElement {
  const before = file?.earlier.at(-1);
  const facts: readonly Fact[] = Object.entries(view.facts);
  return (
    <section className="card" aria-labelledby="answers">
      <h2 id="answers">Answers</h2>
      {file !== undefined && (
        <p className="muted">
          {before === undefined
            ? 'There is no earlier check-in to compare with.'
            : `Compared with ${FROM[file.basis]}${before.hoursSince === null ? '' : `, ${dayAfter(before.hoursSince).toLowerCase()}`}.`}
        </p>
      )}
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
            <dd>{dateAndTime(Date.parse(view.treatedAt))}</dd>
          </>
        )}
        <dt>Where (person’s left and right)</dt>
        <dd>{view.areas.length === 0 ? 'Not said' : view.areas.map(placeOf).join('; ')}</dd>
      </dl>
      {SECTIONS.map(({ title, groups }) => (
        <Section
          key={title}
          title={title}
          view={view}
          before={before}
          facts={facts.filter(([id]) => groups.includes(groupOfFact(id)))}
        />
      ))}
      <NotSaid ids={notSaidNow(view.facts, before)} />
    </section>
  );
}

function NotSaid({ ids }: { readonly ids: readonly string[] }): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <>
      <h3 className="section-title">There before, not spoken of now</h3>
      <p>{ids.map(nameOf).join('; ')}</p>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly view: CaseView;
  readonly before: EarlierCheckIn | undefined;
}

function Section({ title, facts, view, before }: SectionProps): ReactElement | null {
  if (facts.length === 0) return null;
  const denied = facts.filter(isNo);
  const said = facts.filter((fact) => !isNo(fact));
  return (
    <>
      <h3 className="section-title">{title}</h3>
      {said.length === 0 ? <p className="muted">None</p> : <List facts={said} view={view} before={before} />}
      {denied.length > 0 && (
        <details>
          <summary>Denied ({denied.length})</summary>
          <ul className="plain-list muted">
            {denied.map(([id]) => (
              <li key={id}>
                {labelOfFact(id)}
                <Change words={changeOf(id, view.facts, before)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function List({ facts, view, before }: Omit<SectionProps, 'title'>): ReactElement {
  return (
    <dl className="fact-list">
      {facts.map(([id, value]) => (
        <div key={id} className="fact-row">
          <dt>{nameOf(id)}</dt>
          <dd>
            {answerOfFact(id, value)}
            <Change words={changeOf(id, view.facts, before)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ words }: { readonly words: string | undefined }): ReactElement | null {
  return words === undefined ? null : <strong className="case-change">{words}</strong>;
}
