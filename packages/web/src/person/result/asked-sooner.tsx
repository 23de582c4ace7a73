import type { ReactElement } from 'react';
import { InEnglish } from '../../language/in-english.tsx';
import { t } from '../../language/t.ts';

interface AskedSoonerProps {
  readonly clinic: string;
  readonly hours: number;
  /** The page shows the English beside what is urgent. */
  readonly hasEnglish: boolean;
}

/** Says that the time by which somebody hears of it is the clinic's own. */
export function AskedSooner({ clinic, hours, hasEnglish }: AskedSoonerProps): ReactElement {
  const span = hours === 1 ? '1 hour' : `${hours} hours`;
  return (
    <p>
      {t('Your clinic {clinic} asks to hear from you within {hours, plural, one {# hour} other {# hours}}.', {
        clinic,
        hours,
      })}
      {hasEnglish && <InEnglish text={`Your clinic ${clinic} asks to hear from you within ${span}.`} />}
    </p>
  );
}
