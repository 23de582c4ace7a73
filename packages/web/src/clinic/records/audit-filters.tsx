import { type FormEvent, type ReactElement, useState } from 'react';
import type { AuditAsked } from './api.ts';

/** What may be asked of the trail, by the beginning of an event. */
const KINDS = [
  ['', 'Everything'],
  ['case.', 'Cases'],
  ['check-in.', 'Check-ins'],
  ['message', 'Messages'],
  ['photo', 'Photos'],
  ['person.', 'People'],
  ['treatment', 'Treatments'],
  ['protocol.', 'Protocols'],
  ['team.', 'Team'],
  ['staff.', 'Signing in'],
  ['audit.', 'This page'],
] as const;

interface AuditFiltersProps {
  readonly asked: AuditAsked;
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly onAsk: (asked: AuditAsked) => void;
}

/** Narrows the trail by who, what and when. */
export function AuditFilters({ asked, staff, onAsk }: AuditFiltersProps): ReactElement {
  const [draft, setDraft] = useState(asked);
  const set = (name: keyof AuditAsked) => (event: { readonly currentTarget: { readonly value: string } }) =>
    setDraft({ ...draft, [name]: event.currentTarget.value });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAsk(draft);
  };
  return (
    <form className="records-filters" onSubmit={submit} aria-label="Which events">
      <label className="field">
        <span className="label">Who</span>
        <select className="input" value={draft.staff} onChange={set('staff')}>
          <option value="">Anybody</option>
          {staff.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">What</span>
        <select className="input" value={draft.event} onChange={set('event')}>
          {KINDS.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">From</span>
        <input className="input" type="date" value={draft.from} onChange={set('from')} />
      </label>
      <label className="field">
        <span className="label">Before</span>
        <input className="input" type="date" value={draft.until} onChange={set('until')} />
      </label>
      <button type="submit" className="button">
        Show
      </button>
    </form>
  );
}
