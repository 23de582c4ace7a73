import { planKnowledge, treatmentFactIds } from '@afterneedle/knowledge/plan';
import { regionLabel } from '../../body/regions.ts';
import { msg, t } from '../../language/t.ts';
import type { KeptTreatment } from '../../offline/kept-plan.ts';
import { dateOf, dayAndTime } from '../../ui/date-words.ts';
import { listHere, withinSentence } from '../../ui/list-words.ts';

/** Answers when a treatment ended, as exactly as it is known. */
export function endWords({ endedAt, isRough, isUnknown }: KeptTreatment): string {
  if (isUnknown) return t('A treatment, time not known');
  return isRough ? t('About {day}', { day: dateOf(endedAt) }) : dayAndTime(endedAt);
}

/** Answers who put a treatment here, and when it was last changed. */
export function addedWords({ changedAt, fromClinic }: KeptTreatment): string {
  if (changedAt !== undefined && fromClinic !== undefined)
    return t('From {clinic}, changed on {when}', { clinic: fromClinic, when: dayAndTime(changedAt) });
  if (changedAt !== undefined) return t('Added by you, changed on {when}', { when: dayAndTime(changedAt) });
  return fromClinic === undefined ? t('Added by you') : t('From {clinic}', { clinic: fromClinic });
}

function areasWords(areas: readonly string[]): string {
  const [first = '', ...rest] = areas.map((id) => t(regionLabel(id)));
  return listHere([first, ...rest.map(withinSentence)]);
}

const TEXTS = [
  { id: 'who', label: msg('Who did it') },
  { id: 'device', label: msg('The device') },
  { id: 'products', label: msg('Put on the open skin') },
  { id: 'note', label: msg('Note') },
] as const;

const AREA = 'area';

export interface TreatmentRow {
  readonly label: string;
  readonly value: string;
  readonly isAnswered: boolean;
}

/** Answers what is known of a treatment, row by row; what was not answered is said so. */
export function treatmentRows(treatment: KeptTreatment): readonly TreatmentRow[] {
  const { record } = treatment;
  const areas = record?.areas ?? [];
  const facts = planKnowledge.facts.filter(
    ({ id }) =>
      treatmentFactIds.some((fact) => fact === id) &&
      // The parts that were picked say where, and more closely.
      (id !== AREA || areas.length === 0),
  );
  return [
    { label: t('End of the treatment'), value: endWords(treatment), isAnswered: true },
    { label: t('Time zone'), value: treatment.timeZone, isAnswered: true },
    ...facts.map(({ id, label, labels }) => {
      const value = treatment.facts[id];
      if (value === undefined) return { label: t(label), value: t('Not answered'), isAnswered: false };
      const words = value === 'unsure' ? t('Not sure') : t(labels[value] ?? value);
      return { label: t(label), value: words, isAnswered: true };
    }),
    ...(areas.length === 0 ? [] : [{ label: t('Where'), value: areasWords(areas), isAnswered: true }]),
    ...(record?.given === undefined || record.given.length === 0
      ? []
      : [{ label: t('Given to you to use at home'), value: listHere(record.given), isAnswered: true }]),
    ...TEXTS.flatMap(({ id, label }) => {
      const text = record?.[id]?.trim() ?? '';
      return text === '' ? [] : [{ label: t(label), value: text, isAnswered: true }];
    }),
  ];
}
