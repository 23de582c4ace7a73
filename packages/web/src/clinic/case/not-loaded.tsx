import type { ReactElement } from 'react';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { Loaded } from './use-loaded.ts';

/** What stands while a page of a case is not there: it loads, the server is away, or there is none. */
export function NotLoaded({ loaded }: { readonly loaded: Loaded<unknown> }): ReactElement | null {
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'away')
    return (
      <>
        <Heading title="No connection">The server does not answer</Heading>
        <p role="alert">Load this page again when you are online.</p>
      </>
    );
  if (loaded.state === 'missing')
    return (
      <>
        <Heading title="No such check-in">There is no such check-in at your clinic</Heading>
        <p>The link may be incomplete, or the check-in belongs to another clinic.</p>
      </>
    );
  return null;
}
