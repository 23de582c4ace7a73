import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { dangerHref } from '../../language/here.ts';
import { t } from '../../language/t.ts';
import { isInBin } from '../../offline/bin.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { restoreCheckIn } from '../../offline/check-in-bin.ts';
import { type CheckInHandle, useCheckIn } from '../../offline/use-check-in.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';

interface CheckInGateProps {
  readonly id: string;
  /** Shows what this tab knew last while the store is read. */
  readonly isQuick?: boolean;
  readonly children: (checkIn: CheckIn, handle: CheckInHandle) => ReactNode;
}

/** Opens a check-in of this device, or says why it cannot be opened. */
export function CheckInGate({ id, isQuick, children }: CheckInGateProps): ReactNode {
  const handle = useCheckIn(id, isQuick);
  const { loaded } = handle;
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'present' && isInBin(loaded.checkIn)) return <InBin id={id} />;
  if (loaded.state === 'present') return children(loaded.checkIn, handle);
  return loaded.state === 'missing' ? <NotHere /> : <NoStore />;
}

function InBin({ id }: { readonly id: string }): ReactElement {
  return (
    <>
      <Heading title={t('In the bin')}>{t('This check-in is in the bin')}</Heading>
      <p>{t('It was deleted on this device. What a clinic has received stays there.')}</p>
      <p>
        <button type="button" className="button" onClick={() => void restoreCheckIn(id)}>
          {t('Put it back')}
        </button>
      </p>
    </>
  );
}

function NotHere(): ReactElement {
  return (
    <>
      <Heading title={t('Not on this device')}>{t('This check-in is not on this device')}</Heading>
      <p>{t('It was begun on another device, or it was deleted here.')}</p>
      <p>
        <Link className="button" href="/">
          {t('Start a new check-in')}
        </Link>
      </p>
    </>
  );
}

function NoStore(): ReactElement {
  return (
    <>
      <Heading title={t('This browser keeps nothing')}>
        {t('This browser does not let us keep your answers')}
      </Heading>
      <p>
        {t('It may be a private window, or storage is switched off. Open this page in an ordinary window.')}
      </p>
      <p>
        <a className="button button-quiet" href={dangerHref()}>
          {t('See the danger signs')}
        </a>
      </p>
    </>
  );
}
