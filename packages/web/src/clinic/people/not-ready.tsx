import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { Loading } from '../../ui/loading.tsx';

interface NotReadyProps {
  readonly state: 'loading' | 'away' | 'none';
  readonly what: string;
  readonly onRetry: () => void;
}

/** What stands in the place of a record that is not there yet, or not at all. */
export function NotReady({ state, what, onRetry }: NotReadyProps): ReactElement {
  if (state === 'loading') return <Loading />;
  if (state === 'none')
    return (
      <p className="card">
        There is no such {what}. <Link href="/people">Go to people</Link>
      </p>
    );
  return (
    <p className="notice" role="alert">
      The server does not answer. What you typed stays here.{' '}
      <button type="button" className="button button-quiet" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
