import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import { createCheckIn } from '../../offline/check-in-store.ts';
import { useClinic } from '../../offline/use-clinic.ts';
import { useOnline } from '../../offline/use-online.ts';
import { Heading } from '../../ui/heading.tsx';
import { DangerStrip } from '../danger/danger-strip.tsx';
import { regionOf, timeZoneHere } from '../danger/place.ts';
import { MoreLinks } from './more-links.tsx';
import { OnThisPhone } from './on-this-phone.tsx';

/** The first page: danger signs, then the check-in, then what is on this device. */
export function StartPage({ slug }: { readonly slug: string | undefined }): ReactElement {
  const clinic = useClinic(slug);
  const isOnline = useOnline();
  const [, navigate] = useLocation();
  const [hasFailed, setHasFailed] = useState(false);
  const isUnknown = clinic === 'unknown';
  const begin = async (): Promise<void> => {
    try {
      const checkIn = await createCheckIn(isUnknown ? undefined : slug);
      navigate(`/check-in/${checkIn.id}/q/danger-1`);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <DangerStrip number={emergencyNumbersOf(regionOf(timeZoneHere())).emergency} />
      <Heading title="Skin check after microneedling">Is my skin healing as it usually does?</Heading>
      {typeof clinic === 'object' && (
        <p>
          You can send this check-in to <strong>{clinic.name}</strong>.
          {clinic.hours !== null && <span className="choice-hint">Open: {clinic.hours}</span>}
        </p>
      )}
      {isUnknown && (
        <p className="notice">
          No clinic has this address. You can still check your skin and show the result.
        </p>
      )}
      {!isOnline && (
        <p className="notice" role="status">
          You are offline. Your check-in still works.
          {slug !== undefined && ' We will send it when you are back online.'}
        </p>
      )}
      <p>
        <button type="button" className="button start-button" onClick={() => void begin()}>
          Check my skin
        </button>
      </p>
      <p className="muted small">
        About 3 minutes. No account. Your answers stay on this device until you send them.
      </p>
      <p>At the end you read:</p>
      <ul className="promise-list">
        <li>how soon someone needs to look at it, and why</li>
        <li>what to do now, and what to leave out until when</li>
        <li>what it may be, with the sources</li>
      </ul>
      {hasFailed && (
        <p className="notice" role="alert">
          This browser does not let us keep your answers. Open this page in an ordinary window.
        </p>
      )}
      <OnThisPhone />
      <MoreLinks />
    </>
  );
}
