import type { SessionView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { requestLink, signIn } from '../api.ts';

type Stage = 'form' | 'sent' | 'redeeming';

/** Takes the token out of the address at once, so that it stays in no history and on no screen. */
function takeToken(): string | undefined {
  const token = location.hash.slice(1);
  if (token === '' || !location.pathname.endsWith('/sign-in')) return undefined;
  history.replaceState(null, '', location.pathname);
  return token;
}

let arrivedWith: string | undefined;

interface SignInPageProps {
  readonly onSignedIn: (session: SessionView) => void;
}

/** Sign-in by a link that works once: it comes by e-mail, the very first one from the server's own start. */
export function SignInPage({ onSignedIn }: SignInPageProps): ReactElement {
  const [, navigate] = useLocation();
  const [stage, setStage] = useState<Stage>(() => {
    arrivedWith ??= takeToken();
    return arrivedWith === undefined ? 'form' : 'redeeming';
  });
  const [email, setEmail] = useState('');
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    if (arrivedWith === undefined) return;
    const token = arrivedWith;
    arrivedWith = undefined;
    void signIn(token).then((answered) => {
      if (answered.kind === 'ok') {
        navigate('/', { replace: true });
        onSignedIn(answered.value);
        return;
      }
      setStage('form');
      setFault(answered.kind === 'refused' ? answered.detail : 'The server does not answer. Try again.');
    });
  }, [navigate, onSignedIn]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!/^\S+@\S+\.\S+$/.test(email)) return setFault('Enter your e-mail address, like name@example.com');
    setFault(undefined);
    const answered = await requestLink(email);
    if (answered.kind === 'ok') return setStage('sent');
    setFault(answered.kind === 'refused' ? answered.detail : 'The server does not answer. Try again.');
  };
  if (stage === 'redeeming') return <Loading />;
  if (stage === 'sent') {
    return (
      <>
        <Heading title="Look at your mail">Look at your mail</Heading>
        <p>
          If <strong>{email}</strong> belongs to a member of staff, a sign-in link is on its way. It works
          once, for 15 minutes.
        </p>
        <button type="button" className="button-link" onClick={() => setStage('form')}>
          Use another address
        </button>
      </>
    );
  }
  return (
    <div className="narrow">
      {fault !== undefined && <ErrorSummary message={fault} field="email" />}
      <Heading title={fault === undefined ? 'Sign in' : 'Error: Sign in'}>Sign in to your clinic</Heading>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="field">
          <label className="label" htmlFor="email">
            Your e-mail address at work
          </label>
          <input
            id="email"
            className="input"
            type="email"
            autoComplete="email"
            spellCheck={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        </div>
        <button type="submit" className="button">
          Send me a link
        </button>
      </form>
      <p className="muted">There is no password. The link in the mail signs you in.</p>
    </div>
  );
}
