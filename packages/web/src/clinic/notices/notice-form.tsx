import { CLOCK_BOUNDS, type NoticeSettings } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useState } from 'react';
import { textOf } from '../form-text.ts';
import { saveNoticeSettings } from './api.ts';

const CLOCKS = [
  {
    name: 'emergencyUnseenMinutes',
    label: 'Emergency: those on call are told when nobody has opened it for, in minutes',
    hint: 'Counts around the clock. They are told again until somebody opens it, at most 12 times.',
  },
  {
    name: 'sameDayMinutes',
    label: 'Get care today: answered within, in minutes',
    hint: 'Counts while you are open.',
  },
  {
    name: 'contactMinutes',
    label: 'Contact the clinic: answered within, in minutes',
    hint: 'Counts while you are open.',
  },
] as const;

interface NoticeFormProps {
  readonly settings: NoticeSettings;
  readonly mayChange: boolean;
  readonly onReload: () => void;
}

/** The clocks of a clinic, who is on call, and the program that is called. */
export function NoticeForm({ settings, mayChange, onReload }: NoticeFormProps): ReactElement {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState<{ readonly secret: string | null }>();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const read = (name: string): string => textOf(said, name);
    const address = read('webhookUrl');
    const change = {
      clocks: {
        emergencyUnseenMinutes: Number(read('emergencyUnseenMinutes')),
        sameDayMinutes: Number(read('sameDayMinutes')),
        contactMinutes: Number(read('contactMinutes')),
      },
      onCall: read('onCall')
        .split(/[\s,;]+/)
        .filter((each) => each !== ''),
      webhookUrl: address === '' ? null : address,
      newSecret: said.get('newSecret') === 'on',
      version: settings.version,
    };
    void saveNoticeSettings(change).then((answered) => {
      if (answered.kind !== 'ok') {
        setFaults([answered.kind === 'refused' ? answered.detail : 'Not saved: the server does not answer.']);
        return;
      }
      setFaults([]);
      setSaved({ secret: answered.value.webhookSecret });
      if (answered.value.webhookSecret === null) onReload();
    });
  };
  if (saved?.secret != null)
    return (
      <section className="card" aria-labelledby="secret">
        <h2 id="secret">The secret of your program</h2>
        <p>Put it into the program that is called. It is shown this once.</p>
        <p>
          <code className="message-text">{saved.secret}</code>
        </p>
        <button type="button" className="button" onClick={onReload}>
          I have kept it
        </button>
      </section>
    );
  return (
    <section className="card" aria-labelledby="clocks">
      <h2 id="clocks">How fast you mean to answer</h2>
      {!settings.mailWorks && (
        <p className="notice">
          <strong>This server sends no mail.</strong> Whoever runs it can set a mail server. Until then only
          the program below can be told.
        </p>
      )}
      <form onSubmit={submit}>
        {faults.length > 0 && (
          <p className="field-error" role="alert">
            {faults.join(' ')}
          </p>
        )}
        <fieldset className="plain-fieldset" disabled={!mayChange}>
          {CLOCKS.map(({ name, label, hint }) => (
            <div className="field" key={name}>
              <label className="label" htmlFor={name}>
                {label}
              </label>
              <p className="choice-hint" id={`${name}-hint`}>
                {hint} {CLOCK_BOUNDS[name].least} to {CLOCK_BOUNDS[name].most}.
              </p>
              <input
                id={name}
                name={name}
                className="input"
                type="number"
                required={true}
                min={CLOCK_BOUNDS[name].least}
                max={CLOCK_BOUNDS[name].most}
                defaultValue={settings.clocks[name]}
                aria-describedby={`${name}-hint`}
              />
            </div>
          ))}
          <div className="field">
            <label className="label" htmlFor="onCall">
              E-mail addresses of those on call, one a line
            </label>
            <p className="choice-hint" id="onCall-hint">
              Without one, the address for alerts of your clinic is told. Letters name nobody.
            </p>
            <textarea
              id="onCall"
              name="onCall"
              className="input"
              rows={3}
              defaultValue={settings.onCall.join('\n')}
              aria-describedby="onCall-hint"
            />
          </div>
          <div className="field">
            <label className="label" htmlFor="webhookUrl">
              Web address of a program to call, if you have one
            </label>
            <p className="choice-hint" id="webhookUrl-hint">
              Begins with https://. Each call is signed; a new address gets a new secret.
            </p>
            <input
              id="webhookUrl"
              name="webhookUrl"
              className="input"
              type="url"
              maxLength={500}
              defaultValue={settings.webhookUrl ?? ''}
              aria-describedby="webhookUrl-hint"
            />
          </div>
          {settings.webhookUrl !== null && (
            <label className="row">
              <input type="checkbox" name="newSecret" />
              Make a new secret
            </label>
          )}
          <p className="row">
            <button type="submit" className="button">
              Save
            </button>
            {saved !== undefined && <span role="status">Saved.</span>}
          </p>
        </fieldset>
        {!mayChange && <p className="muted">The owner or the medical director can change this.</p>}
      </form>
    </section>
  );
}
