import type { HandOverSheet, MessageView, PageSection } from '@afterneedle/contract';
import { levelWords, type PageOptions, sayIn } from '@afterneedle/words';
import { doctorPage } from '@afterneedle/words/doctor';
import { type ClinicRow, readOwnClinic } from '../clinics/queries.ts';
import { readThread } from '../messages/read-thread.ts';
import { listPhotos } from '../photos/queries.ts';
import type { Services } from '../platform/services.ts';
import { fitSheet, type ShortenedPart } from './fit-sheet.ts';
import { pageOfFacts, sampleOf } from './page-of-facts.ts';
import type { CaseReading, CaseRecord } from './read-case-record.ts';

const MOST_MESSAGES = 8;
/** A sheet is read in a minute; the whole message stands in the record. */
const LONGEST_MESSAGE = 400;

const SAY = sayIn('en-GB');
const ALLERGIES = SAY('doctor.section.allergies');

/** What gives up lines when there is too much for two pages: what a doctor can best do without stands first. */
const PARTS: readonly ShortenedPart[] = [
  { heading: 'Messages', leastLines: 5, keeps: 'last' },
  { heading: SAY('doctor.section.timeline'), leastLines: 5, keeps: 'last' },
  { heading: SAY('doctor.section.told'), leastLines: 4, keeps: 'first' },
  { heading: SAY('doctor.section.open'), leastLines: 3, keeps: 'first' },
  { heading: SAY('doctor.section.words'), leastLines: 5, keeps: 'first' },
  { heading: SAY('doctor.section.treatment'), leastLines: 9, keeps: 'first' },
  { heading: SAY('doctor.section.findings'), leastLines: 12, keeps: 'first' },
  { heading: SAY('doctor.section.situation'), leastLines: 9, keeps: 'first' },
  { heading: ALLERGIES, leastLines: 6, keeps: 'first' },
];

const shortened = (text: string): string =>
  text.length <= LONGEST_MESSAGE
    ? text
    : `${text.slice(0, LONGEST_MESSAGE).trimEnd()} … (${text.length - LONGEST_MESSAGE} more letters in the record)`;

const placeWords = (region: string): string => region.replaceAll('-', ' ');

function clock(timeZone: string): (at: Date | string) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  return (at) => format.format(typeof at === 'string' ? Date.parse(at) : at);
}

type Clock = ReturnType<typeof clock>;

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Answers a day of the calendar so that no reader takes its month for its day: "28 May 2004". */
const dayWords = (day: string): string => DAY.format(Date.parse(day));
type PageRow = { readonly label: string; readonly value: string };

/** Areas of one depth and as many passes stand together. */
function areaRows(areas: NonNullable<CaseRecord['file']['treatment']>['areas']): PageRow[] {
  const places = new Map<string, string[]>();
  for (const { area, depthMm, passes } of areas) {
    const how = `${depthMm} mm${passes === null ? '' : `, ${passes} ${passes === 1 ? 'pass' : 'passes'}`}`;
    places.set(how, [...(places.get(how) ?? []), placeWords(area)]);
  }
  return [...places].map(([label, where]) => ({ label, value: where.join(', ') }));
}

function treatmentRows(record: CaseRecord, at: Clock): readonly PageRow[] {
  const { treatment } = record.file;
  if (treatment === null) return [];
  const { numbing, products } = treatment;
  const onSkin = products.filter(({ givenAs }) => givenAs === 'used');
  return [
    { label: 'Ended', value: at(treatment.endedAt) },
    { label: 'Device', value: treatment.device },
    ...areaRows(treatment.areas),
    ...(treatment.rfMillijoules === null
      ? []
      : [{ label: 'Radiofrequency', value: `${treatment.rfMillijoules} mJ a needle` }]),
    {
      label: 'Put on open skin',
      value:
        onSkin.length === 0
          ? 'nothing written down'
          : onSkin.map(({ name, batch }) => (batch === '' ? name : `${name} (batch ${batch})`)).join('; '),
    },
    {
      label: 'Anaesthetic',
      value:
        numbing === null
          ? 'none written down'
          : [
              numbing.name,
              ...(numbing.grams === null ? [] : [`${numbing.grams} g`]),
              ...(numbing.appliedAt === null ? [] : [`put on ${at(numbing.appliedAt)}`]),
            ].join(', '),
    },
    ...(treatment.cartridgeLot === null ? [] : [{ label: 'Cartridge lot', value: treatment.cartridgeLot }]),
    { label: 'Treated by', value: treatment.operator },
  ];
}

function timeTold({ row }: CaseRecord, at: Clock): string {
  if (row.treated_at !== null)
    return `The person says: ${at(row.treated_at)}${row.treated_approx ? ', roughly' : ''}.`;
  if (row.hours_since === null) return 'Its time is not known.';
  const hours = Math.round(row.hours_since);
  return `The person says: ${row.treated_approx ? 'roughly ' : ''}${hours} hours before the check-in.`;
}

function unknownTreatment(record: CaseRecord, at: Clock): PageSection[] {
  if (record.file.treatment !== null) return [];
  return [{ heading: 'Treatment', lines: [`The clinic has no record of it here. ${timeTold(record, at)}`] }];
}

/** What a doctor must not miss stands first: the level the clinic goes by, and messages that read like more. */
function firstLines({ row }: CaseRecord, thread: readonly MessageView[]): string[] {
  const words = levelWords(row.level);
  const urgent = thread.filter(({ danger }) => danger !== null).at(-1);
  return [
    `Level at the clinic: ${words}.`,
    ...(urgent === undefined
      ? []
      : [
          `A later message reads like ${urgent.danger === 'emergency' ? 'an emergency' : 'a sign for the same day'}: "${shortened(urgent.text)}"`,
        ]),
  ];
}

/** What was before is known to the clinic, not to the phone this page was first written for. */
function withClinicCourse(sections: readonly PageSection[], { file }: CaseRecord): PageSection[] {
  const course = SAY('doctor.section.timeline');
  return sections.map((section) =>
    section.heading === course && file.earlier.length === 0
      ? { heading: course, lines: ['The clinic has no earlier check-in of this treatment.'] }
      : section,
  );
}

function allergyLines({ file }: CaseRecord): string[] {
  if (file.allergies === null) return ['Not known to the clinic, or not for this role.'];
  return [file.allergies.length === 0 ? 'None on file. Ask again.' : file.allergies.join('; ')];
}

function writtenLines(thread: readonly MessageView[], at: Clock): PageSection[] {
  if (thread.length === 0) return [];
  const shown = thread.slice(-MOST_MESSAGES);
  return [
    {
      heading: 'Messages',
      lines: [
        ...(thread.length > shown.length
          ? [`${thread.length - shown.length} earlier ones are not shown.`]
          : []),
        ...shown.map(
          ({ from, by, text, sentAt }) =>
            `${at(sentAt)}, ${from === 'person' ? 'the person' : (by ?? 'the clinic')}: ${shortened(text)}`,
        ),
      ],
    },
  ];
}

function contactLines(clinic: ClinicRow): string[] {
  return [
    clinic.name,
    ...(clinic.phone === null ? [] : [`Telephone ${clinic.phone}`]),
    ...(clinic.urgent_phone === null ? [] : [`Urgent line ${clinic.urgent_phone}`]),
    ...(clinic.hours === null ? [] : [`Open: ${clinic.hours}`]),
  ];
}

function aboutLine({ row, file }: CaseRecord): string {
  if (file.person !== null) return `${file.person.name}, born ${dayWords(file.person.birthOn)}`;
  return `${row.name ?? 'Name not given'}, date of birth not known`;
}

/** Writes the sheet an emergency department can read in a minute; the PDF and the page for printing say the same. */
export async function writeHandOver(
  services: Services,
  { trx, seal, staff }: CaseReading,
  { record, photoIds }: { readonly record: CaseRecord; readonly photoIds: readonly string[] },
): Promise<HandOverSheet> {
  const { row, said, file } = record;
  const clinic = await readOwnClinic(trx, staff.clinicId);
  const now = services.now();
  const at = clock(clinic.time_zone);
  const options: PageOptions = { now: row.created_at.getTime(), timeZone: clinic.time_zone, locale: 'en-GB' };
  const { facts, explanation, page } = pageOfFacts(
    { facts: said.facts, message: said.message, hoursSince: row.hours_since },
    options,
  );
  const sheet = doctorPage(
    {
      page,
      explanation,
      facts,
      earlier: file.earlier.flatMap((each) => sampleOf({ ...each, message: null })),
      treatment: treatmentRows(record, at),
      allergies: allergyLines(record),
      places: said.areas.map(placeWords),
      message: said.message ?? '',
      isAboutSomeoneElse: row.for_whom === 'someone-else',
      version: services.triage.knowledge,
    },
    options,
  );
  const [situation, ...rest] = sheet.sections.map(({ heading, lines }) => ({ heading, lines: [...lines] }));
  const thread = await readThread(trx, seal, { clinicId: staff.clinicId, checkInId: row.check_in_id });
  const photos = (await listPhotos(trx, staff.clinicId, row.check_in_id)).filter(
    ({ photo_id: id, state }) => state === 'stored' && photoIds.includes(id),
  );
  const sections = [
    ...(situation === undefined
      ? []
      : [{ ...situation, lines: [...firstLines(record, thread), ...situation.lines] }]),
    ...rest.filter(({ heading }) => heading === ALLERGIES),
    { heading: 'Medicines', lines: ['The clinic keeps no list of medicines. Ask the person.'] },
    ...unknownTreatment(record, at),
    ...withClinicCourse(
      rest.filter(({ heading }) => heading !== ALLERGIES),
      record,
    ),
    ...writtenLines(thread, at),
    { heading: 'The clinic', lines: contactLines(clinic) },
  ];
  return {
    title: 'Hand-over to an emergency department',
    about: aboutLine(record),
    made: `Written ${at(new Date(now))} by ${clinic.name}. Check-in sent ${at(row.sent_at)}.`,
    sections: fitSheet(sections, { photos: photos.length, parts: PARTS }),
    photos: photos.map(({ photo_id: id, view, region, taken_on: takenOn, day }) => ({
      id,
      caption: `${region === null ? placeWords(view) : placeWords(region)}, ${takenOn}${day === null ? '' : `, day ${day}`}`,
    })),
    advice: sheet.advice,
  };
}
