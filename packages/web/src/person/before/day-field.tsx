import type { ReactElement } from 'react';

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly first?: string;
  readonly last?: string;
  readonly fault?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One date, with its label above and what is wrong with it beside. */
export function DayField({
  id,
  label,
  hint,
  value,
  first,
  last,
  fault,
  onChange,
}: DayFieldProps): ReactElement {
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`];
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="choice-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p className="field-error" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <input
        id={id}
        className="input input-short"
        type="date"
        min={first}
        max={last}
        value={value}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        aria-invalid={fault === undefined ? undefined : true}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
