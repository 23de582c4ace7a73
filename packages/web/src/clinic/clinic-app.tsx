import type { SessionView } from '@afterneedle/contract';
import { lazy, type ReactElement, Suspense, useCallback, useEffect, useState } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { Heading } from '../ui/heading.tsx';
import { BrandMark } from '../ui/icon.tsx';
import { isDemoClinic } from '../ui/is-demo-clinic.ts';
import { Loading } from '../ui/loading.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { signOut } from './api.ts';
import { takeSession } from './asked-ahead.ts';
import { ROOMS } from './rooms.ts';
import { InvitePage } from './sign-in/invite-page.tsx';
import { LockScreen } from './sign-in/lock-screen.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import { useIdle } from './sign-in/use-idle.ts';

const SignUpPage = lazy(async () => ({ default: (await import('./sign-in/sign-up-page.tsx')).SignUpPage }));
const OpenPage = lazy(async () => ({ default: (await import('./sign-in/open-page.tsx')).OpenPage }));

type Standing = 'asking' | 'out' | 'away' | SessionView;

/** The clinic's console: sign-in first, then the inbox and its cases. A link to a case survives the sign-in. */
export function ClinicApp(): ReactElement {
  const [standing, setStanding] = useState<Standing>('asking');
  const [isLocked, setLocked] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks again.
  useEffect(() => {
    let isOpen = true;
    void takeSession().then((answered) => {
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
    setLocked(false);
    setStanding('out');
  };
  const session = typeof standing === 'object' ? standing : undefined;
  const enter = useCallback((next: SessionView): void => {
    setLocked(false);
    setStanding(next);
  }, []);
  const lock = useCallback((): void => {
    setLocked(true);
    void signOut();
  }, []);
  useIdle(session !== undefined && !isLocked, lock);
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
          {session !== undefined && !isLocked && (
            <div className="row">
              <Link className="muted" href="/clinic/account">
                {session.name}
              </Link>
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
          <Switch>
            <Route path="/invite">
              <InvitePage onSignedIn={enter} />
            </Route>
            <Route path="/sign-up">
              <Suspense fallback={<Loading />}>
                <SignUpPage />
              </Suspense>
            </Route>
            <Route path="/open">
              <Suspense fallback={<Loading />}>
                <OpenPage onSignedIn={enter} />
              </Suspense>
            </Route>
            <Route>
              {standing === 'out' && <SignInPage onSignedIn={enter} />}
              {session !== undefined && isLocked && (
                <LockScreen session={session} onSignedIn={enter} onLeave={() => void leave()} />
              )}
              {session !== undefined && (
                // Stays mounted under the lock screen, so that nothing begun is lost; another account begins anew.
                <div key={`${session.email} ${session.clinic.slug}`} hidden={isLocked} inert={isLocked}>
                  <Menu session={session} />
                  <Signed session={session} onSignedOut={() => setLocked(true)} />
                </div>
              )}
            </Route>
          </Switch>
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
  const [path] = useLocation();
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        {ROOMS.map(({ path: pattern, may, Page }) => (
          <Route key={pattern} path={pattern}>
            {session.may.includes(may) ? (
              <Page key={path} session={session} onSignedOut={onSignedOut} />
            ) : (
              <NotYours />
            )}
          </Route>
        ))}
        <Route>
          <NoSuchRoom />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** The menu of the rooms this role may enter. */
function Menu({ session }: { readonly session: SessionView }): ReactElement {
  const [path] = useLocation();
  const isHere = (room: string): boolean =>
    room === '/'
      ? path === '/' || path.startsWith('/cases')
      : path.startsWith(room) || (room === '/complications' && path.startsWith('/recalls'));
  const rooms = ROOMS.filter(({ name, may }) => name !== undefined && session.may.includes(may));
  return (
    <>
      {isDemoClinic(session.clinic) && (
        <p className="notice">This clinic is made up. Try things here; write down nobody who is real.</p>
      )}
      <nav className="clinic-menu" aria-label="Rooms">
        {rooms.map((room) => (
          <Link key={room.path} href={room.path} aria-current={isHere(room.path) ? 'page' : undefined}>
            {room.name}
          </Link>
        ))}
      </nav>
    </>
  );
}

function NotYours(): ReactElement {
  return (
    <>
      <Heading title="Not for your role">This page is not for your role</Heading>
      <p>Your role at this clinic may not open it. The owner of the clinic can change that under Team.</p>
    </>
  );
}

function NoSuchRoom(): ReactElement {
  return (
    <>
      <Heading title="No such page">There is no such page</Heading>
      <p>
        The address may be incomplete. <Link href="/">Go to the inbox</Link>
      </p>
    </>
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
