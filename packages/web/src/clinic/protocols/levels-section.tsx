import type { ProtocolContent } from '@afterneedle/contract';
import { PROTOCOL_LEVELS, type Rule, rankOf, rulesOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { type ReactElement, useState } from 'react';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';
import { FieldFaults } from './field-faults.tsx';
import { RAISED_WORDS } from './protocol-words.ts';
import type { OpenProtocol } from './use-protocol-view.ts';

type Raised = ProtocolContent['levels'][number];

const MOST_FOUND = 12;
const rules = rulesOf(knowledge).filter(({ level }) => level !== 'emergency');
const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Rules the clinic takes more seriously, and how soon it answers; both only upwards. */
export function LevelsSection({ open }: { readonly open: OpenProtocol }): ReactElement {
  const { content, change, view } = open;
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().trim();
  const taken = new Set(content.levels.map(({ rule }) => rule));
  const found =
    words.length < 3
      ? []
      : rules
          .filter(({ id, say }) => !taken.has(id) && say.toLowerCase().includes(words))
          .slice(0, MOST_FOUND);
  const put = (levels: readonly Raised[]): void => change({ ...content, levels: [...levels] });
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">Levels</h2>
      <p className="muted">
        A rule can only be taken more seriously. Nothing here can lower a level or let the clinic answer
        later.
      </p>
      <ul className="plain-list">
        {content.levels.map((raised, index) => (
          <li key={raised.rule}>
            <RaisedRule
              raised={raised}
              rule={byId.get(raised.rule)}
              onChange={(next) => put(content.levels.with(index, next))}
              onRemove={() => put(content.levels.toSpliced(index, 1))}
            />
            <FieldFaults id={`level-faults-${index}`} problems={view.problems} path={`/levels/${index}`} />
          </li>
        ))}
      </ul>
      <div className="field">
        <label className="label" htmlFor="rule-search">
          Find a rule by its words
        </label>
        <p className="choice-hint" id="rule-search-hint">
          For example: warm, swelling, bumps.
        </p>
        <input
          id="rule-search"
          className="input"
          type="search"
          value={search}
          aria-describedby="rule-search-hint"
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <p className="small muted" role="status">
        {words.length >= 3 && found.length === 0 && 'No rule has these words.'}
      </p>
      <ul className="plain-list rule-list">
        {found.map((rule) => (
          <li key={rule.id}>
            {rule.say} <span className="muted">{LEVEL_WORDS[rule.level]}</span>{' '}
            <button
              type="button"
              className="button-link"
              onClick={() =>
                put([...content.levels, { rule: rule.id, level: above(rule)[0] ?? 'emergency' }])
              }
            >
              Raise<span className="hidden-text">: {rule.say}</span>
            </button>
          </li>
        ))}
      </ul>
      <SoonerFields open={open} />
    </section>
  );
}

const above = (rule: Rule): readonly Raised['level'][] =>
  PROTOCOL_LEVELS.filter((level) => rankOf(level) > rankOf(rule.level));

interface RaisedRuleProps {
  readonly raised: Raised;
  readonly rule: Rule | undefined;
  readonly onChange: (raised: Raised) => void;
  readonly onRemove: () => void;
}

function RaisedRule({ raised, rule, onChange, onRemove }: RaisedRuleProps): ReactElement {
  const id = `raise-${raised.rule}`;
  return (
    <div className="card">
      <label htmlFor={id}>
        <strong>{rule?.say ?? raised.rule}</strong>
        {rule !== undefined && (
          <span className="choice-hint">For everybody: {LEVEL_WORDS[rule.level]}. At your clinic:</span>
        )}
      </label>
      <div className="row">
        <select
          id={id}
          className="input"
          value={raised.level}
          onChange={({ currentTarget }) => {
            const level = PROTOCOL_LEVELS.find((one) => one === currentTarget.value);
            if (level !== undefined) onChange({ ...raised, level });
          }}
        >
          {(rule === undefined ? PROTOCOL_LEVELS : above(rule)).map((level) => (
            <option key={level} value={level}>
              {RAISED_WORDS[level]}
            </option>
          ))}
        </select>
        <button type="button" className="button-link" onClick={onRemove}>
          Do not raise it
        </button>
      </div>
    </div>
  );
}

const SOONER = [
  { level: 'contact-provider', label: 'Contact the clinic: we answer within', usual: 48 },
  { level: 'same-day', label: 'Seen the same day: we answer within', usual: 24 },
] as const;

function SoonerFields({ open: { content, change } }: { readonly open: OpenProtocol }): ReactElement {
  return (
    <>
      {SOONER.map(({ level, label, usual }) => (
        <p key={level} className="row">
          <label htmlFor={`sooner-${level}`}>{label}</label>
          <input
            id={`sooner-${level}`}
            className="input input-short"
            type="number"
            min={1}
            max={usual}
            value={content.contactWithinHours[level] ?? ''}
            placeholder={String(usual)}
            onChange={({ currentTarget }) => {
              const hours = Math.round(currentTarget.valueAsNumber);
              const { [level]: _before, ...rest } = content.contactWithinHours;
              const isGiven = hours >= 1 && hours <= usual;
              change({ ...content, contactWithinHours: isGiven ? { ...rest, [level]: hours } : rest });
            }}
          />
          <span className="small muted">hours; {usual} at most</span>
        </p>
      ))}
    </>
  );
}
