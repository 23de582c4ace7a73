import '../../ui/people.css';
import { fullName, type PersonView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { randomId } from '../../offline/random-id.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import type { RoomProps } from '../rooms.ts';
import { changePerson, createPerson, fetchPerson } from './api.ts';
import { type Faults, PickField, TextField } from './field.tsx';
import { NotReady } from './not-ready.tsx';
import { draftOf, faultsOf, type PersonDraft, writtenOf } from './person-draft.ts';
import { useAsked } from './use-asked.ts';

const SKIN = [
  { name: 'keloids', label: 'Raised scars (keloids)' },
  { name: 'coldSores', label: 'Cold sores' },
  { name: 'darkMarks', label: 'Dark marks after spots' },
] as const;

const KNOWN = [
  { value: '', label: 'Not asked' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure' },
];

const PHOTOTYPES = [
  { value: '', label: 'Not asked' },
  ...['I', 'II', 'III', 'IV', 'V', 'VI'].map((value) => ({ value, label: `Type ${value}` })),
  { value: 'unsure', label: 'Not sure' },
];

/** A new person. */
export function NewPersonPage(props: RoomProps): ReactElement {
  return (
    <>
      <Link className="back-link" href="/people">
        <BackIcon />
        People
      </Link>
      <Heading title="New person">New person</Heading>
      <PersonForm {...props} person={undefined} />
    </>
  );
}

/** A person on file, to be changed. */
export function EditPersonPage(props: RoomProps): ReactElement {
  const { id = '' } = useParams();
  const { asked, again } = useAsked(() => fetchPerson(id), props.onSignedOut);
  if (asked.state !== 'ready') return <NotReady state={asked.state} what="person" onRetry={again} />;
  return (
    <>
      <Link className="back-link" href={`/people/${id}`}>
        <BackIcon />
        {fullName(asked.value)}
      </Link>
      <Heading title="Change person">Change {fullName(asked.value)}</Heading>
      <PersonForm {...props} person={asked.value} />
    </>
  );
}

/** Which field of the form a pointer of the server means. */
function fieldOf(path: string): string {
  const [, part = '', inner = ''] = path.split('/');
  if (part === 'guardian')
    return `guardian${inner === '' ? 'Name' : `${inner.slice(0, 1).toUpperCase()}${inner.slice(1)}`}`;
  return part === 'health' ? inner : part;
}

type FormProps = RoomProps & { readonly person: PersonView | undefined };

function PersonForm({ session, onSignedOut, person }: FormProps): ReactElement {
  const [, go] = useLocation();
  const [draft, setDraft] = useState(() => draftOf(person));
  const [faults, setFaults] = useState<Faults>({});
  const [isSaving, setSaving] = useState(false);
  const key = useRef(randomId());
  const mayHealth = session.may.includes('treatments.write');
  const set = (change: Partial<PersonDraft>): void => {
    key.current = randomId();
    setDraft((before) => ({ ...before, ...change }));
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSaving) return;
    const missing = faultsOf(draft);
    setFaults(missing);
    if (Object.keys(missing).length > 0) return;
    setSaving(true);
    const written = writtenOf(draft, mayHealth);
    const answered =
      person === undefined
        ? await createPerson(written, key.current)
        : await changePerson(person.id, { ...written, version: person.version }, key.current);
    setSaving(false);
    if (answered.kind === 'ok') return go(`/people/${answered.value.id}`);
    if (answered.kind === 'away')
      return setFaults({ form: 'Not saved: the server does not answer. What you typed stays here.' });
    if (answered.status === 401) return onSignedOut();
    const wrong = (answered.fields ?? []).map(({ path, message }) => [fieldOf(path), message]);
    setFaults(wrong.length > 0 ? Object.fromEntries(wrong) : { form: answered.detail });
  };
  const text = (
    name: keyof PersonDraft,
    label: string,
    more: Partial<Parameters<typeof TextField>[0]> = {},
  ) => (
    <TextField
      {...more}
      label={label}
      id={name}
      fault={faults[name]}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const [first] = Object.entries(faults);
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {first !== undefined && <ErrorSummary message={first[1]} field={first[0]} />}
      <div className="people-grid">
        {text('givenName', 'Given name', {
          maxLength: 100,
          hint: 'Or the whole name, where it is one word.',
        })}
        {text('familyName', 'Family name', { maxLength: 100, hint: 'Leave it empty where there is none.' })}
        {text('birthOn', 'Birth date', { type: 'date' })}
        {text('phone', 'Telephone', { type: 'tel', maxLength: 40 })}
        {text('email', 'E-mail', { type: 'email', maxLength: 254 })}
      </div>
      <fieldset>
        <legend className="people-part">Guardian, for somebody under 18</legend>
        <div className="people-grid">
          {text('guardianName', 'Name of the guardian', { maxLength: 200 })}
          {text('guardianPhone', 'Telephone of the guardian', { type: 'tel', maxLength: 40 })}
          {text('guardianRelation', 'Who they are', { hint: 'Such as parent', maxLength: 60 })}
        </div>
      </fieldset>
      {mayHealth && (
        <fieldset>
          <legend className="people-part">Health</legend>
          <div className="people-grid">
            <div className="people-wide">
              {text('allergies', 'Allergies', {
                rows: 3,
                hint: 'One a line. Products are compared with them.',
              })}
            </div>
            <PickField
              label="Skin type (Fitzpatrick)"
              id="skin"
              fault={faults['skin']}
              value={draft.phototype}
              options={PHOTOTYPES}
              onChange={(phototype) => set({ phototype })}
            />
            {SKIN.map(({ name, label }) => (
              <PickField
                key={name}
                label={label}
                value={draft[name]}
                options={KNOWN}
                onChange={(value) => set({ [name]: value })}
              />
            ))}
            <div className="people-wide">{text('notes', 'Notes', { rows: 4, maxLength: 8_000 })}</div>
          </div>
        </fieldset>
      )}
      {person !== undefined && (
        <fieldset>
          <legend className="people-part">No longer with the clinic</legend>
          <div className="people-grid">
            {text('leftOn', 'Left on', { type: 'date' })}
            {text('deceasedOn', 'Died on', { type: 'date' })}
          </div>
        </fieldset>
      )}
      <div className="form-actions">
        <button type="submit" className="button" aria-disabled={isSaving}>
          {isSaving ? 'Saving' : 'Save'}
        </button>
        <Link href={person === undefined ? '/people' : `/people/${person.id}`}>Cancel</Link>
      </div>
    </form>
  );
}
