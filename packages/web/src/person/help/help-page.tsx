import '../../ui/help.css';
import { crisisLineOf, emergencyNumbersOf } from '@afterneedle/knowledge';
import { type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import { Heading } from '../../ui/heading.tsx';
import { CallButton } from '../danger/call-button.tsx';
import { regionHere } from '../danger/place-here.ts';
import { CallLine } from './call-line.tsx';
import { KnownClinics } from './known-clinics.tsx';
import { NumberTable } from './number-table.tsx';
import { PlaceField } from './place-field.tsx';

/** Whom to call, and for what, in the place a person is in; every number reads without a network. */
export function HelpPage(): ReactElement {
  const [region, setRegion] = useState(regionHere);
  const { emergency, urgentLine, poisonLine } = emergencyNumbersOf(region);
  const crisis = crisisLineOf(region);
  return (
    <>
      <Heading title={t('Help now')}>{t('Help now')}</Heading>
      <div className="help-first">
        <p>
          <strong>{t('Hard to breathe, a swollen tongue, lips or throat, or you faint?')}</strong>
        </p>
        <CallButton number={emergency} label={t('Call {number} now', { number: emergency })} />
        <p>
          <a href="/danger.html">{t('See all danger signs')}</a>
        </p>
      </div>
      <PlaceField region={region} onPick={setRegion} />
      <dl className="help-list">
        <CallLine
          title={t('A doctor today')}
          number={urgentLine}
          text={
            urgentLine === undefined
              ? t('Go to a doctor, urgent care or a hospital that sees people without an appointment.')
              : t('A line for problems that cannot wait until tomorrow. It is no emergency call.')
          }
        />
        <KnownClinics />
        <CallLine
          title={t('Something was swallowed, or too much numbing cream was used')}
          number={poisonLine}
          text={
            poisonLine === undefined
              ? t('Call {number} and ask for the poison line.', { number: emergency })
              : t('The poison line. Keep the pack or tube in your hand.')
          }
        />
        <CallLine
          title={t('A pharmacist')}
          text={t(
            'For a question about a product, a mild itch or a medicine you take. Bring the names with you.',
          )}
        />
        <CallLine
          title={t('Life feels too hard')}
          number={crisis?.number ?? emergency}
          text={
            crisis === undefined
              ? t('If you may hurt yourself, call now or ask someone to stay with you.')
              : t('You can talk to someone now: {name}.', { name: crisis.name })
          }
        />
        <CallLine
          title={t('You cannot speak or hear on the phone')}
          text={t(
            'Ask someone near you to call. Many places take a text message or an app call, if you signed up before.',
          )}
        />
      </dl>
      <NumberTable />
    </>
  );
}
