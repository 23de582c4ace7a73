import type { PhotoView } from '@afterneedle/contract';
import { regionLabel } from '../../body/regions.ts';
import { msg, t } from '../../language/t.ts';
import type { KeptTreatment } from '../../offline/kept-plan.ts';
import type { KeptPhoto, PhotoSend } from '../../offline/photo.ts';
import { dayOfPhoto } from '../../offline/photo-day.ts';
import { localeHere, timeOfDay } from '../../ui/date-words.ts';

const VIEW_WORDS: Readonly<Record<PhotoView, string>> = {
  front: msg('Front'),
  left: msg('Your left'),
  right: msg('Your right'),
  'close-up': msg('Close-up'),
};

/** Answers the words for a view. */
export function viewWords(view: PhotoView): string {
  return t(VIEW_WORDS[view]);
}

/** Answers what a photo shows: its view, and of a close-up the place. */
export function photoName({ view, region }: Pick<KeptPhoto, 'view' | 'region'>): string {
  if (view !== 'close-up' || region === undefined) return viewWords(view);
  return t('Close-up: {place}', { place: t(regionLabel(region)) });
}

/** Answers a date as 2026-11-20 in words: "20 November", with its year when it is another one. */
export function dateWords(takenOn: string): string {
  const isThisYear = takenOn.startsWith(String(new Date().getFullYear()));
  const words = new Intl.DateTimeFormat(localeHere(), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  return words.format(Date.parse(takenOn));
}

/** Answers what stands below a photo: its date, and its day where a treatment says. */
export function captionOf(photo: KeptPhoto, treatments: readonly KeptTreatment[]): string {
  const date = dateWords(photo.takenOn);
  const day = dayOfPhoto(photo, treatments);
  if (day.kind === 'unknown') return date;
  if (day.kind === 'before') return t('{date}, before the treatment', { date });
  const values = { date, n: day.days };
  return day.isRough ? t('{date}, about day {n}', values) : t('{date}, day {n}', values);
}

const REFUSALS: Readonly<Record<string, string>> = {
  'not-a-picture': msg('Not taken. The clinic’s server could not read this photo.'),
  'too-many-photos': msg('Not taken. A check-in can have 12 photos.'),
  'not-found': msg('Not taken. The clinic no longer has this check-in.'),
  'no-picture': msg('Not sent. This photo cannot be read on this device.'),
};

/** Answers how far a photo has come on its way to the clinic. */
export function sendWords(photo: KeptPhoto, send: PhotoSend, isCheckInSent: boolean): string {
  switch (send.state) {
    case 'chosen':
      return t('Chosen. Not sent yet.');
    case 'waiting':
      if (!isCheckInSent) return t('Waits until the check-in is sent.');
      return send.offset === 0
        ? t('Waits for the connection. Not sent yet.')
        : t('Waits for the connection. {percent} of it is there.', { percent: percentOf(photo, send) });
    case 'sending':
      return t('Sending, {percent}', { percent: percentOf(photo, send) });
    case 'sent':
      return t('Sent {time}', { time: timeOfDay(send.sentAt ?? send.askedAt) });
    case 'refused':
      return t(REFUSALS[send.refusal ?? ''] ?? msg('Not taken by the clinic’s server.'));
  }
}

function percentOf({ bytes }: KeptPhoto, { offset }: PhotoSend): string {
  const words = new Intl.NumberFormat(localeHere(), { style: 'percent', maximumFractionDigits: 0 });
  return words.format(Math.min(1, offset / Math.max(1, bytes)));
}
