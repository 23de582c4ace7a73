import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import type { CheckIn } from '../../offline/check-in.ts';
import { type CheckInHandle, useCheckIn } from '../../offline/use-check-in.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';

interface CheckInGateProps {
  readonly id: string;
  readonly children: (checkIn: CheckIn, handle: CheckInHandle) => ReactNode;
}

/** Opens a check-in of this device, or says why it cannot be opened. */
export function CheckInGate({ id, children }: CheckInGateProps): ReactNode {
  const handle = useCheckIn(id);
  const { loaded } = handle;
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'present') return children(loaded.checkIn, handle);
  return loaded.state === 'missing' ? <NotHere /> : <NoStore />;
}

function NotHere(): ReactElement {
  return (
    <>
      <Heading title="Not on this device">This check-in is not on this device</Heading>
      <p>It was begun on another device, or it was deleted here.</p>
      <p>
        <Link className="button" href="/">
          Start a new check-in
        </Link>
      </p>
    </>
  );
}

function NoStore(): ReactElement {
  return (
    <>
      <Heading title="This browser keeps nothing">This browser does not let us keep your answers</Heading>
      <p>It may be a private window, or storage is switched off. Open this page in an ordinary window.</p>
      <p>
        <a className="button button-quiet" href="/danger.html">
          See the danger signs
        </a>
      </p>
    </>
  );
}
