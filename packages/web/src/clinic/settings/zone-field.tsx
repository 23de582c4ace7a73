import type { ReactElement } from 'react';

interface ZoneFieldProps {
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

/** Every time zone this computer knows, with the one that is set though it may be older. */
function zonesWith(value: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(value) ? known : [value, ...known];
}

/** Chooses the time zone whose clock counts. */
export function ZoneField({ value, onChange }: ZoneFieldProps): ReactElement {
  return (
    <div className="field">
      <label className="label" htmlFor="timeZone">
        Time zone
      </label>
      <select
        id="timeZone"
        className="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {zonesWith(value).map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}
