import { type ComplicationView, fullName, type PersonItem } from '@afterneedle/contract';
import { type ReactElement, useId, useState } from 'react';
import { dateAndTime } from '../../ui/date-words.ts';
import { dayText } from '../day-words.ts';
import { findPeople } from './api.ts';
import type { FileLinks } from './complication-form.tsx';

interface WhoFieldsProps {
  readonly view: ComplicationView;
  readonly links: FileLinks;
  readonly onLinks: (links: FileLinks) => void;
}

/** Whose complication it is, and after which treatment. */
export function WhoFields({ view, links, onLinks }: WhoFieldsProps): ReactElement {
  const choice = useId();
  return (
    <section className="card">
      <h2>Who, and after which treatment</h2>
      {view.person === null ? (
        <PersonChoice
          personId={links.personId}
          onPick={(personId) => onLinks({ personId, treatmentId: null })}
        />
      ) : (
        <p>
          {view.person.name}, born {dayText(view.person.birthOn)}
        </p>
      )}
      {view.person === null && links.personId !== null && (
        <p className="muted">Save, then choose the treatment.</p>
      )}
      {view.person !== null && view.treatments.length === 0 && (
        <p className="muted">No treatment of this person is on file.</p>
      )}
      {view.treatments.length > 0 && (
        <div className="field">
          <label className="label" htmlFor={choice}>
            Treatment
          </label>
          <select
            id={choice}
            className="input"
            value={links.treatmentId ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onLinks({ ...links, treatmentId: value === '' ? null : value })
            }
          >
            <option value="">None of these</option>
            {view.treatments.map((treatment) => (
              <option key={treatment.id} value={treatment.id}>
                {dateAndTime(Date.parse(treatment.endedAt))}, {treatment.device.name}, {treatment.deepestMm}{' '}
                mm
              </option>
            ))}
          </select>
        </div>
      )}
    </section>
  );
}

interface PersonChoiceProps {
  readonly personId: string | null;
  readonly onPick: (personId: string) => void;
}

function PersonChoice({ personId, onPick }: PersonChoiceProps): ReactElement {
  const field = useId();
  const [name, setName] = useState('');
  const [found, setFound] = useState<readonly PersonItem[]>();
  const [fault, setFault] = useState<string>();
  const look = async (): Promise<void> => {
    if (name.trim() === '') return;
    const answered = await findPeople(name.trim());
    setFault(answered.kind === 'ok' ? undefined : 'The register does not answer. Try again.');
    if (answered.kind === 'ok') setFound(answered.value.items);
  };
  return (
    <>
      <p>This person is not linked to the register yet.</p>
      <div className="field">
        <label className="label" htmlFor={field}>
          Find the person by name
        </label>
        <div className="row">
          <input
            id={field}
            className="input find-input"
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              void look();
            }}
          />
          <button type="button" className="button button-quiet button-small" onClick={() => void look()}>
            Find
          </button>
        </div>
      </div>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <div role="status">{found?.length === 0 && <p>Nobody of that name is in the register.</p>}</div>
      {found !== undefined && found.length > 0 && (
        <fieldset>
          <legend>Which of them</legend>
          {found.map((person) => (
            <label key={person.id} className="choice">
              <input
                type="radio"
                name="file-person"
                checked={person.id === personId}
                onChange={() => onPick(person.id)}
              />
              <span className="choice-body">
                {fullName(person)}
                <span className="choice-hint">born {dayText(person.birthOn)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
