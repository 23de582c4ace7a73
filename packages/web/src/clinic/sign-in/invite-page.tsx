import type { InvitationOffer, SessionView } from '@afterneedle/contract';
import { invitationOfferSchema, sessionViewSchema } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { ask } from '../../offline/api.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ROLE_NAMES } from '../team/role-words.ts';
import { arrivedToken, forgetToken } from './arrived-token.ts';
import { NO_ANSWER } from './no-answer.ts';

type Offer = InvitationOffer | 'asking' | 'spent' | 'away';

interface InvitePageProps {
  readonly onSignedIn: (session: SessionView) => void;
}

/** Where an invitation lands: what it is for, and one button that accepts it. Opening the page spends nothing. */
export function InvitePage({ onSignedIn }: InvitePageProps): ReactElement {
  const [, navigate] = useLocation();
  const [token] = useState(() => arrivedToken('/invite'));
  const [offer, setOffer] = useState<Offer>(token === undefined ? 'spent' : 'asking');
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    if (token === undefined) return;
    void ask('/api/v1/invitations/read', (json) => invitationOfferSchema.parse(json), {
      method: 'POST',
      body: { token },
    }).then((answered) => {
      if (answered.kind === 'ok') setOffer(answered.value);
      else setOffer(answered.kind === 'refused' ? 'spent' : 'away');
    });
  }, [token]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return setFault('Enter your name, as your colleagues know it');
    const answered = await ask('/api/v1/invitations/accept', (json) => sessionViewSchema.parse(json), {
      method: 'POST',
      body: { token, name },
    });
    if (answered.kind !== 'ok') return setFault(answered.kind === 'refused' ? answered.detail : NO_ANSWER);
    forgetToken('/invite');
    onSignedIn(answered.value);
    navigate('/account', { replace: true });
  };
  if (offer === 'asking') return <Loading />;
  if (offer === 'away')
    return (
      <>
        <Heading title="No connection">The server does not answer</Heading>
        <p>Your invitation still works. Open its link again in a moment.</p>
      </>
    );
  if (offer === 'spent')
    return (
      <>
        <Heading title="Invitation ended">This invitation does not work any more</Heading>
        <p>It was used, was taken back, or is older than 72 hours. Ask the clinic for a new one.</p>
        <p>
          <Link href="/">Sign in</Link>
        </p>
      </>
    );
  return (
    <div className="narrow">
      {fault !== undefined && <ErrorSummary message={fault} field="name" />}
      <Heading title={fault === undefined ? 'Join' : 'Error: Join'}>Join {offer.clinicName}</Heading>
      <p>
        You are invited as <strong>{ROLE_NAMES[offer.role]}</strong>. You sign in with{' '}
        <strong>{offer.email}</strong>.
      </p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="field">
          <label className="label" htmlFor="name">
            Your name, as your colleagues know it
          </label>
          <input
            id="name"
            className="input"
            autoComplete="name"
            maxLength={200}
            value={name}
            aria-invalid={fault !== undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button type="submit" className="button">
          Join the clinic
        </button>
      </form>
      <p className="muted">Not you? Close this page. Nothing has happened yet.</p>
    </div>
  );
}
