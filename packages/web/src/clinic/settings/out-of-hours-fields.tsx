import type { ClinicSettings } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { TextField } from './text-field.tsx';

type OutOfHours = ClinicSettings['outOfHours'];

interface OutOfHoursFieldsProps {
  readonly value: OutOfHours;
  readonly fault: string | undefined;
  readonly onChange: (value: OutOfHours) => void;
}

/** Who answers while the clinic is closed; all empty is nobody. */
export function OutOfHoursFields({ value, fault, onChange }: OutOfHoursFieldsProps): ReactElement {
  const [told, setTold] = useState({
    who: value?.who ?? '',
    phone: value?.phone ?? '',
    words: value?.words ?? '',
  });
  const set = (change: Partial<typeof told>): void => {
    const next = { ...told, ...change };
    setTold(next);
    const { who, phone, words } = next;
    if (who === '' && phone === '' && words === '') onChange(null);
    else onChange(words === '' ? { who, phone } : next);
  };
  return (
    <section className="card" id="outOfHours" tabIndex={-1}>
      <h2>When you are closed</h2>
      <p className="muted">A result for today names this contact while you are closed.</p>
      {fault !== undefined && <p className="field-error">{fault}</p>}
      <TextField id="who" label="Who answers" value={told.who} onChange={(who) => set({ who })} />
      <TextField
        id="who-phone"
        label="Their phone"
        type="tel"
        value={told.phone}
        onChange={(phone) => set({ phone })}
      />
      <TextField
        id="who-words"
        label="What people need to know, such as from when"
        value={told.words}
        onChange={(words) => set({ words })}
      />
    </section>
  );
}
