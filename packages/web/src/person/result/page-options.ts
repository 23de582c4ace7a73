import type { ClinicView, OutOfHours } from '@afterneedle/contract';
import { isOpenAt, nextOpeningAt } from '@afterneedle/contract/open-now';
import type { PageOptions } from '@afterneedle/words';
import { localeHere } from '../../ui/date-words.ts';
import { timeZoneHere } from '../danger/place.ts';
import { regionHere } from '../danger/place-here.ts';

/** Answers where and when a result page is made on this device. */
export function optionsHere(now: number): PageOptions {
  const timeZone = timeZoneHere();
  const region = regionHere();
  return { now, timeZone, locale: localeHere(), ...(region === undefined ? {} : { region }) };
}

/** Answers the clinic as the result page needs it; one that gave no hours never counts as open for sure. */
export function clinicToCall(clinic: ClinicView | string, now: number): Pick<PageOptions, 'clinic'> {
  if (typeof clinic === 'string') return {};
  const { name, medical, phone, urgentPhone, opening, outOfHours, timeZone } = clinic;
  const isOpenNow = opening != null && isOpenAt(opening, timeZone, now);
  const opensAt = opening == null || isOpenNow ? undefined : nextOpeningAt(opening, timeZone, now);
  return {
    clinic: {
      name,
      isMedical: medical,
      isOpenNow,
      ...(opensAt === undefined ? {} : { opensAt }),
      ...(phone === null ? {} : { phone }),
      ...(urgentPhone === null ? {} : { urgentPhone }),
      ...(outOfHours == null ? {} : { outOfHours: substituteOf(outOfHours) }),
    },
  };
}

function substituteOf({
  who,
  phone,
  words,
}: OutOfHours): NonNullable<NonNullable<PageOptions['clinic']>['outOfHours']> {
  return words === undefined ? { who, phone } : { who, phone, words };
}
