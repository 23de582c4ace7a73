import { type InvitationMade, STAFF_ROLES, type StaffRole } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { invite } from './api.ts';
import { ROLE_HINTS, ROLE_NAMES } from './role-words.ts';

interface InviteFormProps {
  readonly onMade: (answered: Answered<InvitationMade>) => void;
}

/** Asks for an address and a role, and invites. */
export function InviteForm({ onMade }: InviteFormProps): ReactElement {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('practitioner');
  const [fault, setFault] = useState<string>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!/^\S+@\S+\.\S+$/.test(email)) {
      setFault('Enter an e-mail address, like name@example.com');
      document.getElementById('invite-email')?.focus();
      return;
    }
    setFault(undefined);
    const answered = await invite(email, role);
    if (answered.kind === 'ok') setEmail('');
    else setFault(answered.kind === 'refused' ? answered.detail : 'Not sent: the server does not answer.');
    onMade(answered);
  };
  return (
    <section className="card" aria-labelledby="invite">
      <h2 id="invite">Invite somebody</h2>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="field">
          <label className="label" htmlFor="invite-email">
            Their e-mail address at work
          </label>
          {fault !== undefined && (
            <p className="field-error" id="invite-fault" role="alert">
              {fault}
            </p>
          )}
          <input
            id="invite-email"
            className="input team-short"
            type="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={email}
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : 'invite-fault'}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        </div>
        <fieldset>
          <legend className="label">Their role</legend>
          {STAFF_ROLES.map((each) => (
            <label key={each} className="choice">
              <input type="radio" name="invite-role" checked={role === each} onChange={() => setRole(each)} />
              <span className="choice-body">
                {ROLE_NAMES[each]}
                <span className="choice-hint">{ROLE_HINTS[each]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button">
          Invite
        </button>
      </form>
    </section>
  );
}
