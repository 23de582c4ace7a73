import type { ExpectOptions } from '@afterneedle/words/expect';
import type { ReactElement } from 'react';
import { msg, t } from '../../language/t.ts';
import { RadioList } from '../../ui/choice.tsx';

type Needles = ExpectOptions['needles'];

const NEEDLES: readonly { readonly value: Needles; readonly label: string }[] = [
  { value: 'standard', label: msg('Up to 1.5 mm') },
  { value: 'deep', label: msg('Over 1.5 mm, or RF') },
];

interface TreatmentBarProps {
  readonly needles: Needles;
  readonly counted: string | undefined;
  readonly onPick: (needles: Needles) => void;
}

/** From when the days are counted, and for which needles. */
export function TreatmentBar({ needles, counted, onPick }: TreatmentBarProps): ReactElement {
  return (
    <>
      <p>
        {counted ??
          t(
            'Day 0 is the day of your treatment. With a check-in or a plan on this device, this page shows your dates.',
          )}
      </p>
      <fieldset className="no-print">
        <legend className="label">{t('Needles used')}</legend>
        <RadioList
          name="needles"
          options={NEEDLES}
          value={needles}
          segments
          onPick={(value) => onPick(value === 'deep' ? 'deep' : 'standard')}
        />
      </fieldset>
      <p className="print-only">
        {t('Needles: {which}.', { which: t(NEEDLES.find(({ value }) => value === needles)?.label ?? '') })}
      </p>
    </>
  );
}
