import type { TreatmentView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { randomId } from '../../offline/random-id.ts';
import { dateAndTime } from '../../ui/date-words.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { type Faults, PickField, TextField } from '../people/field.tsx';
import type { RoomProps } from '../rooms.ts';
import { correctTreatment, createTreatment } from './api.ts';
import { AreaFields } from './area-fields.tsx';
import { dropDraft, keepDraft, readDraft } from './kept-draft.ts';
import { ProductFields } from './product-fields.tsx';
import {
  copyOfLast,
  draftOfTreatment,
  emptyDraft,
  faultsOf,
  type TreatmentDraft,
  writtenTreatment,
} from './treatment-draft.ts';
import type { TreatmentContext } from './treatment-page.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';

const PATCH = [
  { value: 'unknown', label: 'Not known' },
  { value: 'not-done', label: 'Not done' },
  { value: 'no-reaction', label: 'Done, no reaction' },
  { value: 'reaction', label: 'Done, with a reaction' },
];
const SCREENING = [
  { value: 'unknown', label: 'Not known' },
  { value: 'not-done', label: 'Not done' },
  { value: 'go', label: 'Nothing against it' },
  { value: 'go-with-care', label: 'With care' },
  { value: 'against-advice', label: 'Against advice' },
];

type FormProps = RoomProps & {
  readonly context: TreatmentContext;
  readonly corrected: TreatmentView | undefined;
};

const fieldOf = (path: string): string => {
  const name = path.slice(1);
  return name.startsWith('areas') ? 'areas' : name === 'endedAt' ? 'date' : name;
};

/** The form of a treatment; what is typed stays in the memory of this page until it is saved. */
export function TreatmentForm({ session, onSignedOut, context, corrected }: FormProps): ReactElement {
  const { person, catalogue, treatments, matches } = context;
  const [, go] = useLocation();
  const [empty] = useState(() => emptyDraft(catalogue, new Date(), session.staffId));
  const [kept] = useState(() =>
    corrected === undefined ? readDraft(session.staffId, person.id) : undefined,
  );
  const [draft, setDraft] = useState<TreatmentDraft>(
    () => kept ?? (corrected === undefined ? empty : draftOfTreatment(corrected)),
  );
  const [atStart] = useState(corrected === undefined ? empty : draft);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [isSaving, setSaving] = useState(false);
  const key = useRef(randomId());
  const [last] = treatments;
  const set = (change: Partial<TreatmentDraft>): void => {
    key.current = randomId();
    const next = { ...draft, ...change };
    setDraft(next);
    if (corrected === undefined) keepDraft(session.staffId, person.id, next);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSaving) return;
    const wrong = {
      ...faultsOf(draft),
      ...(corrected !== undefined && reason.trim() === '' ? { reason: 'Say why it is corrected.' } : {}),
    };
    setFaults(wrong);
    if (Object.keys(wrong).length > 0) return;
    setSaving(true);
    const written = writtenTreatment(draft, session.clinic.timeZone);
    const answered =
      corrected === undefined
        ? await createTreatment(person.id, written, key.current)
        : await correctTreatment(
            corrected.id,
            { ...written, version: corrected.version, reason: reason.trim() },
            key.current,
          );
    setSaving(false);
    if (answered.kind === 'ok') {
      dropDraft(session.staffId, person.id);
      return go(`/people/${person.id}?tab=treatments`);
    }
    if (answered.kind === 'away')
      return setFaults({ form: 'Not saved: the server does not answer. What you typed stays here.' });
    if (answered.status === 401) return onSignedOut();
    const refused = (answered.fields ?? []).map(({ path, message }) => [fieldOf(path), message]);
    setFaults(refused.length > 0 ? Object.fromEntries(refused) : { form: answered.detail });
  };
  useLeaveWarning(draft !== atStart && !isSaving);
  const device = catalogue.devices.find(({ id }) => id === draft.deviceId);
  const field = (name: Exclude<keyof TreatmentDraft, 'areas' | 'products'>) => ({
    id: name,
    fault: faults[name],
    value: draft[name],
    onChange: (value: string) => set({ [name]: value }),
  });
  const [first] = Object.entries(faults);
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {first !== undefined && <ErrorSummary message={first[1]} field={first[0]} />}
      {kept !== undefined && (
        <p className="notice row row-between">
          <span>You began this form before. It stands here as you left it.</span>
          <button type="button" className="button button-quiet" onClick={() => set(empty)}>
            Begin again
          </button>
        </p>
      )}
      {corrected === undefined && last !== undefined && (
        <p className="row">
          <span>
            Last treatment: {dateAndTime(Date.parse(last.endedAt))}, {last.deviceName},{' '}
            {last.areas.length === 1 ? '1 area' : `${last.areas.length} areas`}.
          </span>
          <button type="button" className="button button-quiet" onClick={() => set(copyOfLast(last, draft))}>
            Copy last
          </button>
        </p>
      )}
      {catalogue.devices.length === 0 && (
        <p className="notice">
          The catalogue has no device yet. <Link href="/catalogue">Add the device first</Link>
        </p>
      )}
      <div className="people-grid">
        <TextField label="Ended on" type="date" {...field('date')} />
        <TextField label="At" type="time" {...field('time')} />
        <PickField
          label="Device"
          {...field('deviceId')}
          options={[
            { value: '', label: 'Choose' },
            ...catalogue.devices
              .filter(({ retired, id }) => !retired || id === draft.deviceId)
              .map(({ id, name, serial }) => ({
                value: id,
                label: serial === null ? name : `${name} (${serial})`,
              })),
          ]}
        />
        <TextField label="Cartridge lot" maxLength={80} {...field('cartridgeLot')} />
        <TextField label="Cartridge use by" type="date" {...field('cartridgeExpiresOn')} />
        {device?.kind === 'rf' && <TextField label="RF energy in mJ" {...field('rfMillijoules')} />}
        <PickField
          label="Done by"
          {...field('operatorId')}
          options={[
            { value: '', label: 'Choose' },
            ...catalogue.operators.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <AreaFields
        areas={draft.areas}
        fault={faults['areas']}
        longestMm={device?.longestMm ?? null}
        onChange={(areas) => set({ areas })}
      />
      <ProductFields
        catalogue={catalogue}
        matches={matches}
        products={draft.products}
        faults={faults}
        onChange={(products) => set({ products })}
      />
      <fieldset>
        <legend className="people-part">Numbing, consent and checks</legend>
        <div className="people-grid">
          <TextField label="Numbing" hint="Empty when none" maxLength={120} {...field('numbingName')} />
          <TextField label="Numbing in grams" {...field('numbingGrams')} />
          <TextField label="Numbing put on at" type="time" {...field('numbingTime')} />
          <TextField
            label="Consent text signed"
            hint="Its version; empty when none"
            maxLength={60}
            {...field('consentText')}
          />
          <PickField label="Patch test" {...field('patchTest')} options={PATCH} />
          <PickField label="Screening before it" {...field('screening')} options={SCREENING} />
          <TextField label="Next session on" type="date" {...field('nextSessionOn')} />
          <div className="people-wide">
            <TextField label="Notes" rows={3} maxLength={8_000} {...field('notes')} />
          </div>
        </div>
      </fieldset>
      {corrected !== undefined && (
        <TextField
          label="Why it is corrected"
          id="reason"
          fault={faults['reason']}
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
      )}
      <div className="form-actions">
        <button type="submit" className="button" aria-disabled={isSaving}>
          {isSaving ? 'Saving' : 'Save'}
        </button>
        <Link href={`/people/${person.id}?tab=treatments`}>Cancel</Link>
      </div>
    </form>
  );
}
