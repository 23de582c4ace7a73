import { emergencyNumbersOf } from '@afterneedle/knowledge';
import type { ReactElement } from 'react';
import { InEnglish } from '../../language/in-english.tsx';
import { rich, strong } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import { CallButton } from '../danger/call-button.tsx';
import { regionHere } from '../danger/place-here.ts';
import { CheckMySkin } from '../expect/check-my-skin.tsx';

const WORST = msg('<b>Hard to breathe? Lips or throat swelling?</b> Call now.');

/** How to get help sooner than the plan says: the call, all signs, and a check-in. */
export function PlanHelp(): ReactElement {
  const { emergency } = emergencyNumbersOf(regionHere());
  return (
    <section className="plan-help" aria-label={t('Get help sooner')}>
      <p>
        {rich(WORST, { b: strong })}
        <InEnglish text={WORST.replaceAll(/<.?b>/g, '')} />
      </p>
      <div className="plan-help-actions">
        <CallButton
          number={emergency}
          label={t('Call {number}', { number: emergency })}
          english={`Call ${emergency}`}
        />
        <CheckMySkin />
      </div>
    </section>
  );
}
