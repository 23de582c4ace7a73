import type { ReactElement } from 'react';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { Standing } from './use-answer.ts';

interface NotHereProps {
  readonly standing: Standing<unknown>;
  /** What was asked for, as in "There is no such file". */
  readonly what: string;
  readonly onRetry: () => void;
}

/** What a page says while there is nothing to show. */
export function NotHere({ standing, what, onRetry }: NotHereProps): ReactElement | null {
  if (standing.state === 'loading') return <Loading />;
  if (standing.state === 'missing')
    return (
      <>
        <Heading title={`No such ${what}`}>There is no such {what} at your clinic</Heading>
        <p>The address may be incomplete, or it belongs to another clinic.</p>
      </>
    );
  if (standing.state === 'ready') return null;
  return (
    <p className="notice" role="alert">
      The server does not answer.{' '}
      <button type="button" className="button button-quiet button-small" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
