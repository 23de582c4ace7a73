import type { SessionView } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { requestLink, signIn } from '../api.ts';
import { arrivedToken, forgetToken } from './arrived-token.ts';
import { NO_ANSWER } from './no-answer.ts';
import { knowsPasskeys, signInByPasskey } from './passkey.ts';

type Stage = 'form' | 'sent' | 'redeeming';

interface SignInPageProps {
  readonly onSignedIn: (session: SessionView) => void;
  /** What stands above the form instead of the usual heading, where somebody comes back to what they began. */
  readonly heading?: string;
}

/** Sign-in by a passkey or by a link that works once: it comes by e-mail, the very first one from the server's own start. */
export function SignInPage({ onSignedIn, heading }: SignInPageProps): ReactElement {
  const [, navigate] = useLocation();
  const [stage, setStage] = useState<Stage>(() =>
    arrivedToken('/sign-in') === undefined ? 'form' : 'redeeming',
  );
  const [email, setEmail] = useState('');
  const [fault, setFault] = useState<{ readonly message: string; readonly field: string }>();
  useEffect(() => {
    const token = arrivedToken('/sign-in');
    if (token === undefined) return;
    forgetToken('/sign-in');
    void signIn(token).then((answered) => {
      if (answered.kind === 'ok') {
        navigate('/', { replace: true });
        onSignedIn(answered.value);
        return;
      }
      setStage('form');
      setFault({ message: answered.kind === 'refused' ? answered.detail : NO_ANSWER, field: 'email' });
    });
  }, [navigate, onSignedIn]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!/^\S+@\S+\.\S+$/.test(email))
      return setFault({ message: 'Enter your e-mail address, like name@example.com', field: 'email' });
    setFault(undefined);
    const answered = await requestLink(email);
    if (answered.kind === 'ok') return setStage('sent');
    setFault({ message: answered.kind === 'refused' ? answered.detail : NO_ANSWER, field: 'email' });
  };
  const signByPasskey = async (): Promise<void> => {
    setFault(undefined);
    const answered = await signInByPasskey();
    if (answered.kind === 'ok') return onSignedIn(answered.value);
    const message =
      answered.kind === 'left'
        ? 'No passkey was used. Try again, or ask for a link.'
        : answered.kind === 'refused'
          ? answered.detail
          : NO_ANSWER;
    setFault({ message, field: 'passkey' });
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
      {fault !== undefined && <ErrorSummary {...fault} />}
      <Heading title={fault === undefined ? 'Sign in' : 'Error: Sign in'}>
        {heading ?? 'Sign in to your clinic'}
      </Heading>
      {knowsPasskeys() && (
        <>
          <p>
            <button
              type="button"
              id="passkey"
              className="button button-wide"
              onClick={() => void signByPasskey()}
            >
              Sign in with a passkey
            </button>
          </p>
          <p className="or-line">or</p>
        </>
      )}
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
        <button type="submit" className={knowsPasskeys() ? 'button button-quiet' : 'button'}>
          Send me a link
        </button>
      </form>
      <p className="muted">There is no password. The link in the mail signs you in.</p>
      {heading === undefined && (
        <p className="muted">
          <Link href="/sign-up">Set up a new clinic</Link>
        </p>
      )}
    </div>
  );
}
