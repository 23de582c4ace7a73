import type { SessionView } from '@afterneedle/contract';
import { type ReactElement, useEffect, useState } from 'react';
import { Link, Route, Router, Switch } from 'wouter';
import { Heading } from '../ui/heading.tsx';
import { BrandMark } from '../ui/icon.tsx';
import { Loading } from '../ui/loading.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { fetchSession, signOut } from './api.ts';
import { CasePage } from './case/case-page.tsx';
import { InboxPage } from './inbox/inbox-page.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';

type Standing = 'asking' | 'out' | 'away' | SessionView;

/** The clinic's console: sign-in first, then the inbox and its cases. A link to a case survives the sign-in. */
export function ClinicApp(): ReactElement {
  const [standing, setStanding] = useState<Standing>('asking');
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks again.
  useEffect(() => {
    let isOpen = true;
    void fetchSession().then((answered) => {
      if (!isOpen) return;
      if (answered.kind === 'ok') setStanding(answered.value);
      else setStanding(answered.kind === 'away' ? 'away' : 'out');
    });
    return () => {
      isOpen = false;
    };
  }, [tries]);
  const leave = async (): Promise<void> => {
    await signOut();
    setStanding('out');
  };
  const session = typeof standing === 'object' ? standing : undefined;
  return (
    <div className="clinic">
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <header className="site-header">
        <div className="site-header-inner clinic-wide">
          <Link className="brand" href="/clinic">
            <BrandMark />
            <span>{session?.clinic.name ?? 'Afterneedle for clinics'}</span>
          </Link>
          {session !== undefined && (
            <div className="row">
              <span className="muted">{session.name}</span>
              <button type="button" className="button-link" onClick={() => void leave()}>
                Sign out
              </button>
            </div>
          )}
        </div>
      </header>
      <main className="page clinic-wide" id="main">
        <Router base="/clinic">
          {standing === 'asking' && <Loading />}
          {standing === 'away' && <Away onRetry={() => setTries((count) => count + 1)} />}
          {standing === 'out' && <SignInPage onSignedIn={setStanding} />}
          {session !== undefined && <Signed session={session} onSignedOut={() => setStanding('out')} />}
        </Router>
      </main>
      <footer className="site-footer">
        <div className="site-footer-inner clinic-wide">
          <p>
            Levels come from fixed rules that no clinician has signed yet. They order the work, you decide.
          </p>
          <ThemeSwitch />
        </div>
      </footer>
    </div>
  );
}

interface SignedProps {
  readonly session: SessionView;
  readonly onSignedOut: () => void;
}

function Signed({ session, onSignedOut }: SignedProps): ReactElement {
  return (
    <Switch>
      <Route path="/cases/:id">
        {({ id }) => <CasePage key={id} id={id} session={session} onSignedOut={onSignedOut} />}
      </Route>
      <Route path="/closed">
        <InboxPage key="closed" show="closed" onSignedOut={onSignedOut} />
      </Route>
      <Route>
        <InboxPage key="open" show="open" onSignedOut={onSignedOut} />
      </Route>
    </Switch>
  );
}

function Away({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  return (
    <>
      <Heading title="No connection">The server does not answer</Heading>
      <p>Check the connection of this computer. New check-ins cannot be seen here until it works again.</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </>
  );
}
