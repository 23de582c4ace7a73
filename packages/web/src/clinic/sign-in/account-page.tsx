import '../../ui/clinic-team.css';
import type { OpenSession, PasskeyView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useCallback, useEffect, useState } from 'react';
import { dateAndTime, dateOf } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchPasskeys, knowsPasskeys, makePasskey, removePasskey } from './passkey.ts';
import { chooseClinic, endOtherSessions, fetchSessions } from './sessions.ts';

const NOT_DONE = 'Nothing was changed: the server does not answer.';

/** One's own account: passkeys, where one is signed in, and at which clinic one works now. */
export function AccountPage({ session, onSignedOut }: RoomProps): ReactElement {
  const [passkeys, setPasskeys] = useState<readonly PasskeyView[]>();
  const [sessions, setSessions] = useState<readonly OpenSession[]>();
  const [isAway, setAway] = useState(false);
  const [said, setSaid] = useState<string>();
  const load = useCallback(async (): Promise<void> => {
    const [keys, open] = [await fetchPasskeys(), await fetchSessions()];
    if (keys.kind === 'refused' || open.kind === 'refused') return onSignedOut();
    setAway(keys.kind === 'away' || open.kind === 'away');
    if (keys.kind === 'ok') setPasskeys(keys.value);
    if (open.kind === 'ok') setSessions(open.value);
  }, [onSignedOut]);
  useEffect(() => void load(), [load]);
  const add = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form).get('name');
    const name = (typeof typed === 'string' ? typed.trim() : '') || 'This computer';
    const answered = await makePasskey(name);
    if (answered.kind === 'ok') form.reset();
    setSaid(
      answered.kind === 'ok'
        ? `${name} is kept. You can sign in with it from now on.`
        : answered.kind === 'left'
          ? 'No passkey was made.'
          : answered.kind === 'refused'
            ? answered.detail
            : NOT_DONE,
    );
    await load();
  };
  const drop = async ({ id, name }: PasskeyView): Promise<void> => {
    const answered = await removePasskey(id);
    setSaid(answered.kind === 'ok' ? `${name} is removed. It signs nobody in any more.` : NOT_DONE);
    await load();
  };
  const endOthers = async (): Promise<void> => {
    const answered = await endOtherSessions();
    setSaid(answered.kind === 'ok' ? 'You are signed out everywhere else.' : NOT_DONE);
    await load();
  };
  const workAt = async (slug: string): Promise<void> => {
    const answered = await chooseClinic(slug);
    // Everything on the page is about the other clinic, so the page begins anew.
    if (answered.kind === 'ok') location.assign('/clinic');
    else setSaid(answered.kind === 'refused' ? answered.detail : NOT_DONE);
  };
  if (isAway && passkeys === undefined)
    return (
      <>
        <Heading title="My account">My account</Heading>
        <p role="alert">The server does not answer.</p>
        <button type="button" className="button" onClick={() => void load()}>
          Try again
        </button>
      </>
    );
  if (passkeys === undefined || sessions === undefined) return <Loading />;
  return (
    <>
      <Heading title="My account">My account</Heading>
      <p>
        {session.name}, {session.email}
      </p>
      {said !== undefined && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      {session.clinics.length > 1 && (
        <section className="card" aria-labelledby="clinics">
          <h2 id="clinics">Where you work now</h2>
          <fieldset>
            <legend className="hidden-text">Clinic</legend>
            {session.clinics.map(({ slug, name }) => (
              <label key={slug} className="choice">
                <input
                  type="radio"
                  name="clinic"
                  checked={slug === session.clinic.slug}
                  onChange={() => void workAt(slug)}
                />
                <span className="choice-body">{name}</span>
              </label>
            ))}
          </fieldset>
        </section>
      )}
      <section className="card" aria-labelledby="passkeys">
        <h2 id="passkeys">Passkeys</h2>
        {passkeys.length === 0 && (
          <p>None yet. With a passkey you sign in by fingerprint, face or PIN, without a mail.</p>
        )}
        {passkeys.length > 0 && (
          <ul className="team-invitations">
            {passkeys.map((passkey) => (
              <li key={passkey.id}>
                <span>
                  <strong>{passkey.name}</strong>{' '}
                  <span className="muted">since {dateOf(Date.parse(passkey.createdAt))}</span>
                </span>
                <button
                  type="button"
                  className="button-link"
                  aria-label={`Remove ${passkey.name}`}
                  onClick={() => void drop(passkey)}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        )}
        {knowsPasskeys() ? (
          <form onSubmit={(event) => void add(event)}>
            <div className="field">
              <label className="label" htmlFor="passkey-name">
                A name for it, such as the computer
              </label>
              <input id="passkey-name" name="name" className="input team-short" maxLength={60} />
            </div>
            <button type="submit" className="button">
              Add a passkey
            </button>
          </form>
        ) : (
          <p className="muted">
            This browser makes no passkeys here. They need https, or localhost on this computer.
          </p>
        )}
      </section>
      <section className="card" aria-labelledby="sessions">
        <h2 id="sessions">Where you are signed in</h2>
        <ul className="team-invitations">
          {sessions.map(({ id, device, lastSeenAt, isThisOne }) => (
            <li key={id}>
              <span>
                <strong>{device}</strong>{' '}
                <span className="muted">
                  {isThisOne ? 'this one' : `last used ${dateAndTime(Date.parse(lastSeenAt))}`}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <button type="button" className="button button-quiet" onClick={() => void endOthers()}>
            Sign out everywhere else
          </button>
        )}
        <p className="muted">Every session ends after 15 minutes unused, and after 12 hours.</p>
      </section>
    </>
  );
}
