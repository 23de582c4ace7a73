import type { ReactElement } from 'react';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly fault?: string | undefined;
  readonly type?: 'text' | 'tel' | 'email';
  readonly onChange: (value: string) => void;
}

/** One line of text with its label, and what is wrong with it beside it. */
export function TextField({
  id,
  label,
  value,
  fault,
  type = 'text',
  onChange,
}: TextFieldProps): ReactElement {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {fault !== undefined && (
        <p className="field-error" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <input
        id={id}
        className="input"
        type={type}
        autoComplete="off"
        maxLength={300}
        value={value ?? ''}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
