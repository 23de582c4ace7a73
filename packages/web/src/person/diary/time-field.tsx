import { type ReactElement, useId } from 'react';

interface TimeFieldProps {
  readonly label: string;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly onChange: (minute: number) => void;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** One time of day. */
export function TimeField({ label, minute, onChange }: TimeFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input input-short"
        type="time"
        value={`${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`}
        onChange={(event) => {
          const match = /^(\d{2}):(\d{2})/.exec(event.currentTarget.value);
          if (match !== null) onChange(Number(match[1]) * 60 + Number(match[2]));
        }}
      />
    </div>
  );
}
