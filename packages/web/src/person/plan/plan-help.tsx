import { emergencyNumbersOf } from '@afterneedle/knowledge';
import type { ReactElement } from 'react';
import { CallButton } from '../danger/call-button.tsx';
import { regionOf, timeZoneHere } from '../danger/place.ts';
import { CheckMySkin } from '../expect/check-my-skin.tsx';

/** How to get help sooner than the plan says: the call, all signs, and a check-in. */
export function PlanHelp(): ReactElement {
  const { emergency } = emergencyNumbersOf(regionOf(timeZoneHere()));
  return (
    <section className="plan-help" aria-label="Get help sooner">
      <p>
        <strong>Hard to breathe? Lips or throat swelling?</strong> Call now.
      </p>
      <div className="plan-help-actions">
        <CallButton number={emergency} label={`Call ${emergency}`} />
        <CheckMySkin />
      </div>
    </section>
  );
}
