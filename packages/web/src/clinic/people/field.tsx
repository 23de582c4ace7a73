import { type ReactElement, type ReactNode, useId } from 'react';

/** What is wrong with a form, by the name of the field. */
export type Faults = Readonly<Record<string, string>>;

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** The id, where an error summary leads here. */
  readonly id?: string | undefined;
  readonly children: (props: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
  }) => ReactNode;
}

/** One field with its label, its hint and what is wrong with it. */
function Field({ label, hint, fault, id, children }: FieldProps): ReactElement {
  const made = useId();
  const own = id ?? made;
  const described = [
    ...(hint === undefined ? [] : [`${own}-hint`]),
    ...(fault === undefined ? [] : [`${own}-fault`]),
  ].join(' ');
  return (
    <div className="field">
      <label className="label" htmlFor={own}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p className="field-error" id={`${own}-fault`}>
          {fault}
        </p>
      )}
      {children({
        id: own,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(fault === undefined ? {} : { 'aria-invalid': true }),
      })}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly id?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'tel' | 'email' | 'time' | 'number';
  readonly step?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly list?: string;
}

/** A field for one line, or several with `rows`. */
export function TextField(props: TextFieldProps): ReactElement {
  const { value, onChange, type = 'text', rows, maxLength, step, list } = props;
  return (
    <Field label={props.label} hint={props.hint} fault={props.fault} id={props.id}>
      {(own) =>
        rows === undefined ? (
          <input
            {...own}
            className="input"
            type={type}
            value={value}
            maxLength={maxLength}
            step={step}
            list={list}
            autoComplete="off"
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...own}
            className="input"
            rows={rows}
            value={value}
            maxLength={maxLength}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

interface PickFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly id?: string | undefined;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A field to pick one of several. */
export function PickField({ value, options, onChange, ...rest }: PickFieldProps): ReactElement {
  return (
    <Field label={rest.label} hint={rest.hint} fault={rest.fault} id={rest.id}>
      {(own) => (
        <select
          {...own}
          className="input"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
