import { type ClinicSettings, type ClinicSettingsView, clinicSettingsSchema } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useState } from 'react';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useLeaveWarning } from '../treatments/use-leave-warning.ts';
import { saveSettings } from './api.ts';
import { HolidayFields } from './holiday-fields.tsx';
import { HoursFields } from './hours-fields.tsx';
import { OutOfHoursFields } from './out-of-hours-fields.tsx';
import { TextField } from './text-field.tsx';
import { ZoneField } from './zone-field.tsx';

interface SettingsFormProps {
  readonly saved: ClinicSettings;
  /** What was begun before another page was looked at. */
  readonly begun: ClinicSettings | undefined;
  readonly mayChange: boolean;
  readonly onDraft: (draft: ClinicSettings) => void;
  readonly onSaved: (settings: ClinicSettingsView) => void;
  readonly onSignedOut: () => void;
}

const NO_HOURS: NonNullable<ClinicSettings['opening']> = {
  week: [[], [], [], [], [], [], []],
  holidays: [],
};

/** Says which field is wrong, by the first part of its place. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: 'Enter the name of the clinic',
  phone: 'Enter a phone number, such as +44 20 7946 0000',
  urgentPhone: 'Enter a phone number, such as +44 20 7946 0000',
  alertEmail: 'Enter an e-mail address, like name@example.com',
  opening: 'Opening hours: each span ends after it begins, and none overlap',
  outOfHours: 'Enter who answers when you are closed, and their number',
  hours: 'Your hours in words are too long: at most 300 characters',
  timeZone: 'Choose a time zone',
};

/** The form of the settings; everything is saved at once, and what is not saved stays while the console is open. */
export function SettingsForm(props: SettingsFormProps): ReactElement {
  const { saved, begun, mayChange, onDraft, onSaved, onSignedOut } = props;
  const [told, setTold] = useState(begun ?? saved);
  const [said, setSaid] = useState<string>();
  const [isUnsaved, setUnsaved] = useState(begun !== undefined);
  useLeaveWarning(isUnsaved);
  const [fault, setFault] = useState<{ readonly field: string; readonly message: string }>();
  const set = (change: Partial<ClinicSettings>): void => {
    const next = { ...told, ...change };
    setTold(next);
    setSaid(undefined);
    setUnsaved(true);
    onDraft(next);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = clinicSettingsSchema.safeParse(told);
    if (!read.success) {
      const field = String(read.error.issues[0]?.path[0] ?? 'name');
      return setFault({ field, message: FIELD_WORDS[field] ?? 'Something here is not right' });
    }
    const answered = await saveSettings(read.data);
    if (answered.kind === 'ok') {
      setFault(undefined);
      setTold(read.data);
      setUnsaved(false);
      setSaid('Saved. People see it from now on.');
      return onSaved(answered.value);
    }
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setFault({
      field: 'name',
      message: answered.kind === 'refused' ? answered.detail : 'Not saved: the server does not answer.',
    });
  };
  const faultOf = (field: string): string | undefined => (fault?.field === field ? fault.message : undefined);
  const opening = told.opening ?? NO_HOURS;
  return (
    <form className="settings" onSubmit={(event) => void submit(event)} noValidate>
      {fault !== undefined && <ErrorSummary {...fault} />}
      {begun !== undefined && said === undefined && (
        <p className="notice" role="status">
          What you had begun is still here. It is not saved yet.
        </p>
      )}
      <fieldset className="plain-fieldset" disabled={!mayChange}>
        <section className="card">
          <TextField
            {...{ id: 'name', label: 'Name', value: told.name, fault: faultOf('name') }}
            onChange={(name) => set({ name })}
          />
          <TextField
            {...{ id: 'phone', label: 'Phone', value: told.phone, fault: faultOf('phone'), type: 'tel' }}
            onChange={(phone) => set({ phone: phone === '' ? null : phone })}
          />
          <TextField
            {...{ id: 'urgentPhone', label: 'Phone for what cannot wait, if it is another', type: 'tel' }}
            value={told.urgentPhone}
            fault={faultOf('urgentPhone')}
            onChange={(phone) => set({ urgentPhone: phone === '' ? null : phone })}
          />
          <TextField
            {...{ id: 'alertEmail', label: 'E-mail address that is told of urgent check-ins', type: 'email' }}
            value={told.alertEmail}
            fault={faultOf('alertEmail')}
            onChange={(email) => set({ alertEmail: email === '' ? null : email })}
          />
          <label className="choice">
            <input
              type="checkbox"
              checked={told.medical}
              onChange={(event) => set({ medical: event.currentTarget.checked })}
            />
            <span className="choice-body">
              A doctor or nurse works here
              <span className="choice-hint">
                Only then, and while you are open, does a result for today name you first.
              </span>
            </span>
          </label>
        </section>
        <section className="card" id="opening" tabIndex={-1}>
          <h2>When you are open</h2>
          {faultOf('opening') !== undefined && <p className="field-error">{faultOf('opening')}</p>}
          <ZoneField value={told.timeZone} onChange={(timeZone) => set({ timeZone })} />
          <HoursFields week={opening.week} onChange={(week) => set({ opening: { ...opening, week } })} />
          <HolidayFields
            holidays={opening.holidays}
            onChange={(holidays) => set({ opening: { ...opening, holidays } })}
          />
          <TextField
            {...{
              id: 'hours',
              label: 'In words, as people read it',
              value: told.hours,
              fault: faultOf('hours'),
            }}
            onChange={(hours) => set({ hours: hours === '' ? null : hours })}
          />
        </section>
        <OutOfHoursFields
          value={told.outOfHours}
          fault={faultOf('outOfHours')}
          onChange={(outOfHours) => set({ outOfHours })}
        />
        {mayChange && (
          <button type="submit" className="button">
            Save
          </button>
        )}
      </fieldset>
      {!mayChange && <p className="muted">The owner and the medical director can change this.</p>}
      <p role="status">{said}</p>
    </form>
  );
}
