import type { ProtocolContent } from '@afterneedle/contract';
import type { CareItem } from '@afterneedle/engine';
import type { ReactElement } from 'react';
import { FieldFaults } from './field-faults.tsx';
import { floorOfItem, isShorter } from './held-items.ts';
import { HoldSources } from './hold-sources.tsx';
import { bothWords, spanWords } from './protocol-words.ts';
import type { OpenProtocol } from './use-protocol-view.ts';

type Hold = ProtocolContent['holds'][number];

const DEPTHS = [
  { depth: 'standard', label: 'After ordinary needling (up to 1.5 mm)' },
  { depth: 'deep', label: 'After RF or needles over 1.5 mm' },
] as const;

interface HoldEditorProps {
  readonly item: CareItem;
  readonly open: OpenProtocol;
}

/** One wait with what everybody is told, its floor and its sources, and the fields that change it. */
export function HoldEditor({ item, open }: HoldEditorProps): ReactElement {
  const { content, change, view } = open;
  const index = content.holds.findIndex((hold) => hold.item === item.id);
  const own = content.holds[index];
  const put = (hold: Hold): void => {
    const others = content.holds.filter((other) => other.item !== item.id);
    change({ ...content, holds: index < 0 ? [...others, hold] : content.holds.with(index, hold) });
  };
  const remove = (): void =>
    change({ ...content, holds: content.holds.filter((other) => other.item !== item.id) });
  const shown = own?.untilHour ?? item.untilHour;
  const isLoosened = own !== undefined && isShorter(item, own.untilHour);
  const faultsId = `faults-${item.id}`;
  return (
    <div className="card protocol-editor">
      <h3>{item.label}</h3>
      <p>People read: {item.say}</p>
      <table className="protocol-facts">
        <thead>
          <tr>
            <td />
            <th scope="col">Usual end</th>
            <th scope="col">Floor: nobody goes below</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {DEPTHS.map(({ depth, label }) => {
            const floor = floorOfItem(item, depth);
            return (
              <tr key={depth}>
                <th scope="row">
                  <label htmlFor={`${item.id}-${depth}`}>{label}</label>
                </th>
                <td>{spanWords(item.untilHour[depth])}</td>
                <td>{floor === null ? 'Nobody may shorten it' : floor === 0 ? 'None' : spanWords(floor)}</td>
                <td>
                  <HoursField
                    id={`${item.id}-${depth}`}
                    value={shown[depth]}
                    describedBy={faultsId}
                    onChange={(hours) =>
                      put({ ...own, item: item.id, untilHour: { ...shown, [depth]: hours } })
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {item.whenContext !== undefined && (
        <p className="choice-hint">This line is only for people of whom it is so. Others do not see it.</p>
      )}
      <FieldFaults id={faultsId} problems={view.problems} path={`/holds/${index}`} />
      {isLoosened && (
        <div className="notice">
          <p>
            <strong>This is shorter than usual.</strong> People read who decided it and why.
          </p>
          <TextField
            id={`${item.id}-by`}
            label="Clinician who decides, by name"
            value={own.by ?? ''}
            most={120}
            onChange={(by) => put({ ...own, by })}
          />
          <TextField
            id={`${item.id}-reason`}
            label="Reason, in words people understand"
            value={own.reason ?? ''}
            most={300}
            onChange={(reason) => put({ ...own, reason })}
          />
        </div>
      )}
      {own !== undefined && (
        <p>
          <button type="button" className="button button-quiet" onClick={remove}>
            Use the usual time again: {bothWords(item.untilHour)}
          </button>
        </p>
      )}
      <HoldSources item={item} />
    </div>
  );
}

interface HoursFieldProps {
  readonly id: string;
  readonly value: number | null;
  readonly describedBy: string;
  readonly onChange: (hours: number | null) => void;
}

function HoursField({ id, value, describedBy, onChange }: HoursFieldProps): ReactElement {
  return (
    <span className="row">
      <input
        id={id}
        className="input input-short"
        type="number"
        inputMode="numeric"
        min={0}
        max={26_280}
        value={value ?? ''}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const hours = currentTarget.valueAsNumber;
          onChange(Number.isNaN(hours) ? null : Math.min(26_280, Math.max(0, Math.round(hours))));
        }}
      />
      <span className="small muted">{value === null ? 'hours; empty is no end' : hoursHint(value)}</span>
    </span>
  );
}

const hoursHint = (hours: number): string =>
  hours >= 48 && hours % 24 === 0 ? `hours, ${hours / 24} days` : 'hours';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly onChange: (text: string) => void;
}

/** A line of text with its label. */
export function TextField({ id, label, value, most, onChange }: TextFieldProps): ReactElement {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        maxLength={most}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
