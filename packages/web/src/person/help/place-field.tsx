import { emergencyNumbers } from '@afterneedle/knowledge';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { localeHere } from '../../ui/date-words.ts';
import { regionOf, timeZoneHere } from '../danger/place.ts';
import { choosePlace, ELSEWHERE } from '../danger/place-here.ts';

interface PlaceFieldProps {
  readonly region: string | undefined;
  readonly onPick: (region: string | undefined) => void;
}

/** Answers every region with numbers, by its name in the language of the page. */
export function placesByName(): readonly { readonly region: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(localeHere(), { type: 'region' });
  const collator = new Intl.Collator(localeHere());
  return emergencyNumbers
    .map(({ region }) => ({ region, name: names.of(region) ?? region }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Where a person is now: numbers go by place, not by language. */
export function PlaceField({ region, onPick }: PlaceFieldProps): ReactElement {
  const pick = (value: string): void => {
    const isByClock = value === (regionOf(timeZoneHere()) ?? ELSEWHERE);
    choosePlace(isByClock ? undefined : value);
    onPick(value === ELSEWHERE ? undefined : value);
  };
  return (
    <p className="help-place">
      <label className="label" htmlFor="place">
        {t('Where are you now?')}
      </label>
      <select
        id="place"
        className="input"
        value={region ?? ELSEWHERE}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value={ELSEWHERE}>{t('Another place')}</option>
        {placesByName().map((place) => (
          <option key={place.region} value={place.region}>
            {place.name}
          </option>
        ))}
      </select>
    </p>
  );
}
