import { DANGER_HEADING, dangerLines } from '@afterneedle/knowledge';
import type { ReactElement } from 'react';
import { InEnglish } from '../../language/in-english.tsx';
import { t } from '../../language/t.ts';

function Items({ level }: { readonly level: 'emergency' | 'same-day' }): ReactElement {
  return (
    <ul className="danger-items">
      {dangerLines(level).map(({ item, says, hint }) => (
        <li key={item}>
          {t(says)}
          {hint !== undefined && <span className="choice-hint">{t(hint)}</span>}
          <InEnglish text={hint === undefined ? says : `${says} ${hint}`} />
        </li>
      ))}
    </ul>
  );
}

/** The danger signs, the emergencies first, from the same data as the questions. */
export function DangerList(): ReactElement {
  return (
    <>
      <p>
        <strong>{t(DANGER_HEADING)}</strong>
        <InEnglish text={DANGER_HEADING} />
      </p>
      <h2>
        {t('Call an ambulance')}
        <InEnglish text="Call an ambulance" />
      </h2>
      <Items level="emergency" />
      <h2>
        {t('See a doctor today')}
        <InEnglish text="See a doctor today" />
      </h2>
      <Items level="same-day" />
    </>
  );
}
