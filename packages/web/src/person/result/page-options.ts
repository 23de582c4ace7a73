import type { ClinicView } from '@afterneedle/contract';
import type { PageOptions } from '@afterneedle/words';
import { localeHere } from '../../ui/date-words.ts';
import { regionOf, timeZoneHere } from '../danger/place.ts';

/** Answers where and when a result page is made on this device. */
export function optionsHere(now: number): PageOptions {
  const timeZone = timeZoneHere();
  const region = regionOf(timeZone);
  return { now, timeZone, locale: localeHere(), ...(region === undefined ? {} : { region }) };
}

/** Answers the clinic as the result page needs it; its hours are words, so it never counts as open for sure. */
export function clinicToCall(clinic: ClinicView | string): Pick<PageOptions, 'clinic'> {
  if (typeof clinic === 'string') return {};
  const { name, medical, phone } = clinic;
  return { clinic: { name, isMedical: medical, isOpenNow: false, ...(phone === null ? {} : { phone }) } };
}
