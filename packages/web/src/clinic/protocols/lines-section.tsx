import type { ProtocolContent } from '@afterneedle/contract';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { ReactElement } from 'react';
import { randomId } from '../../offline/random-id.ts';
import { FieldFaults } from './field-faults.tsx';
import type { OpenProtocol } from './use-protocol-view.ts';

type Line = ProtocolContent['lines'][number];

const MOST = 30;
const things = planKnowledge.things.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

/** Lines the clinic adds in its own words; each is marked with the clinic's name. */
export function LinesSection({ open }: { readonly open: OpenProtocol }): ReactElement {
  const { content, change, view } = open;
  const put = (index: number, line: Line): void =>
    change({ ...content, lines: content.lines.with(index, line) });
  const add = (): void => {
    const line: Line = {
      id: randomId().slice(0, 8),
      stance: 'do',
      say: '',
      fromHour: 0,
      untilHour: 72,
    };
    change({ ...content, lines: [...content.lines, line] });
  };
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">Your own lines</h2>
      <p className="muted">
        Up to {MOST}. Short and plain: 20 words a sentence at most, no promises. People see that it is from
        you.
      </p>
      {content.lines.map((line, index) => (
        <LineFields
          key={line.id}
          line={line}
          index={index}
          problems={view.problems}
          onChange={(next) => put(index, next)}
          onRemove={() => change({ ...content, lines: content.lines.toSpliced(index, 1) })}
        />
      ))}
      {content.lines.length < MOST && (
        <button type="button" className="button button-quiet" onClick={add}>
          Add a line
        </button>
      )}
    </section>
  );
}

interface LineFieldsProps {
  readonly line: Line;
  readonly index: number;
  readonly problems: OpenProtocol['view']['problems'];
  readonly onChange: (line: Line) => void;
  readonly onRemove: () => void;
}

function LineFields({ line, index, problems, onChange, onRemove }: LineFieldsProps): ReactElement {
  const id = `line-${line.id}`;
  const number = (value: number): number =>
    Number.isNaN(value) ? 0 : Math.min(26_280, Math.max(0, Math.round(value)));
  return (
    <fieldset className="card protocol-line">
      <legend className="label">Line {index + 1}</legend>
      <div className="row">
        {(['do', 'avoid'] as const).map((stance) => (
          <label key={stance} className="choice">
            <input
              type="radio"
              name={`${id}-stance`}
              checked={line.stance === stance}
              onChange={() => onChange({ ...line, stance })}
            />
            <span className="choice-body">{stance === 'do' ? 'To do' : 'To leave out'}</span>
          </label>
        ))}
      </div>
      <div className="field">
        <label className="label" htmlFor={`${id}-say`}>
          What people read
        </label>
        <textarea
          id={`${id}-say`}
          className="input"
          rows={2}
          maxLength={300}
          value={line.say}
          aria-describedby={`${id}-faults`}
          onChange={(event) => onChange({ ...line, say: event.currentTarget.value })}
        />
      </div>
      <div className="row">
        <label htmlFor={`${id}-from`}>From hour</label>
        <input
          id={`${id}-from`}
          className="input input-short"
          type="number"
          min={0}
          value={line.fromHour}
          onChange={({ currentTarget }) =>
            onChange({ ...line, fromHour: number(currentTarget.valueAsNumber) })
          }
        />
        <label htmlFor={`${id}-until`}>until hour</label>
        <input
          id={`${id}-until`}
          className="input input-short"
          type="number"
          min={0}
          value={line.untilHour ?? ''}
          onChange={({ currentTarget }) =>
            onChange({
              ...line,
              untilHour: currentTarget.value === '' ? null : number(currentTarget.valueAsNumber),
            })
          }
        />
        <span className="small muted">after the treatment; empty is no end</span>
      </div>
      <div className="field">
        <label className="label" htmlFor={`${id}-thing`}>
          It is about (for “May I use this yet?”)
        </label>
        <select
          id={`${id}-thing`}
          className="input"
          value={line.thing ?? ''}
          onChange={({ currentTarget }) => {
            const { thing: _before, ...rest } = line;
            onChange(currentTarget.value === '' ? rest : { ...rest, thing: currentTarget.value });
          }}
        >
          <option value="">Nothing in particular</option>
          {things.map(({ id: thing, label }) => (
            <option key={thing} value={thing}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <FieldFaults id={`${id}-faults`} problems={problems} path={`/lines/${index}`} />
      <button type="button" className="button-link" onClick={onRemove}>
        Remove line {index + 1}
      </button>
    </fieldset>
  );
}
