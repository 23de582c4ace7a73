import type { SessionView } from '@afterneedle/contract';
import { type ReactElement, useEffect } from 'react';
import { fetchSession } from '../api.ts';
import { SignInPage } from './sign-in-page.tsx';

interface LockScreenProps {
  readonly session: SessionView;
  readonly onSignedIn: (session: SessionView) => void;
  readonly onLeave: () => void;
}

/** Stands before the page while nobody is signed in; what was begun there is still there after the sign-in. */
export function LockScreen({ session, onSignedIn, onLeave }: LockScreenProps): ReactElement {
  useEffect(() => {
    // A link from the mail opens in another tab: whoever comes back from there is let in here too.
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      void fetchSession().then((answered) => answered.kind === 'ok' && onSignedIn(answered.value));
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [onSignedIn]);
  return (
    <>
      <SignInPage heading="Locked. Sign in to go on" onSignedIn={onSignedIn} />
      <div className="narrow">
        <p>
          {session.name} was signed in. The session has ended, and what you had begun is kept on this page.
        </p>
        <button type="button" className="button-link" onClick={onLeave}>
          Leave, and drop what was begun
        </button>
      </div>
    </>
  );
}
