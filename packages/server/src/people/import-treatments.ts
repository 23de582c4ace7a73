import { type RefusedImportLine, type TreatmentWrite, treatmentWriteSchema } from '@afterneedle/contract';
import { listDevices } from '../catalogue/queries.ts';
import { readOwnClinic } from '../clinics/queries.ts';
import { RefusedRequest } from '../platform/problems.ts';
import type { Services } from '../platform/services.ts';
import { checkTreatment, createTreatment } from '../treatments/write-treatment.ts';
import { listPeopleKeys, listTreatmentKeys } from './import/queries.ts';
import { type ImportLine, readDay } from './import-lines.ts';
import { instantAt } from './instant-at.ts';
import { nameKeyOf } from './name-key.ts';
import type { StaffStep } from './staff-step.ts';

/** What became of the lines of a file. */
export interface LinesTaken {
  readonly taken: number;
  readonly known: number;
  readonly refused: readonly RefusedImportLine[];
}

interface Registers {
  readonly people: Awaited<ReturnType<typeof listPeopleKeys>>;
  readonly devices: Awaited<ReturnType<typeof listDevices>>;
  readonly timeZone: string;
}

type ReadLine = { readonly personId: string; readonly written: TreatmentWrite } | RefusedImportLine;

const NOTE = 'From a file. What the file did not say is not known.';

/** Answers a treatment as a line says it, or why the line is refused. */
function treatmentOfLine({ line, values }: ImportLine, step: StaffStep, registers: Registers): ReadLine {
  const text = (name: string): string => values.get(name) ?? '';
  const refuse = (field: string, reason: string): RefusedImportLine => ({ line, field, reason });
  const birthOn = readDay(text('birth date'));
  if (birthOn === undefined) return refuse('birth date', 'Write it as 1990-05-17 or 17.05.1990.');
  const keys = [nameKeyOf(text('family name')), nameKeyOf(text('given name'))];
  // A name of one word may stand in either column.
  const [family = '', given = ''] = keys[0] === '' ? [keys[1]] : keys;
  const people = registers.people.filter(
    (one) =>
      one.birth_on === birthOn &&
      one.family_key === family &&
      (given === '' || one.name_key === `${given} ${family}`),
  );
  const [person] = people;
  if (person === undefined)
    return refuse('family name', 'Nobody in the register has this name and birth date.');
  if (people.length > 1) return refuse('given name', 'Several people have this name and birth date.');
  const day = readDay(text('date'));
  if (day === undefined) return refuse('date', 'Write it as 2026-05-17 or 17.05.2026.');
  const time = text('time') === '' ? '12:00' : text('time');
  if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) return refuse('time', 'Write it as 14:30.');
  const device = registers.devices.find(({ name }) => nameKeyOf(name) === nameKeyOf(text('device')));
  if (device === undefined) return refuse('device', 'The catalogue has no device of this name.');
  const depthMm = Number(text('depth mm').replace(',', '.'));
  if (text('depth mm') === '' || !(depthMm >= 0.1 && depthMm <= 8))
    return refuse('depth mm', 'Give a depth from 0.1 to 8.');
  const area = nameKeyOf(text('area')).replaceAll(' ', '-');
  if (area === '') return refuse('area', 'This is missing.');
  const next = text('next session');
  const nextSessionOn = next === '' ? null : readDay(next);
  if (nextSessionOn === undefined) return refuse('next session', 'Write it as 2026-05-17 or 17.05.2026.');
  const written = treatmentWriteSchema.safeParse({
    endedAt: instantAt(day, time.padStart(5, '0'), registers.timeZone).toISOString(),
    timeZone: registers.timeZone,
    deviceId: device.device_id,
    cartridgeLot: text('cartridge lot') === '' ? null : text('cartridge lot'),
    cartridgeExpiresOn: null,
    areas: [{ area, depthMm, passes: null }],
    rfMillijoules: null,
    operatorId: step.staff.staffId,
    products: [],
    numbing: null,
    consentText: null,
    patchTest: 'unknown',
    screening: 'unknown',
    notes: NOTE,
    nextSessionOn,
  });
  if (written.success) return { personId: person.person_id, written: written.data };
  const [issue] = written.error.issues;
  return refuse(String(issue?.path[0] ?? 'line'), issue?.message ?? 'This is not right.');
}

/** Takes the treatments of a file in, or with `isTry` only says what would become of them. */
export async function importTreatments(
  services: Services,
  step: StaffStep,
  { lines, isTry }: { readonly lines: readonly ImportLine[]; readonly isTry: boolean },
): Promise<LinesTaken> {
  const { trx, staff } = step;
  const { clinicId } = staff;
  const clinic = await readOwnClinic(trx, clinicId);
  const registers = {
    people: await listPeopleKeys(trx, clinicId),
    devices: await listDevices(trx, clinicId),
    timeZone: clinic.time_zone,
  };
  const keyOf = (personId: string, deviceId: string, endedAt: string): string =>
    [personId, deviceId, endedAt].join(' ');
  const onFile = new Set(
    (await listTreatmentKeys(trx, clinicId)).map((one) =>
      keyOf(one.person_id, one.device_id, one.ended_at.toISOString()),
    ),
  );
  const refused: RefusedImportLine[] = [];
  let [taken, known] = [0, 0];
  for (const line of lines) {
    const read = treatmentOfLine(line, step, registers);
    if (!('written' in read)) {
      refused.push(read);
      continue;
    }
    const { personId, written } = read;
    const key = keyOf(personId, written.deviceId, written.endedAt);
    if (onFile.has(key)) {
      known += 1;
      continue;
    }
    try {
      if (isTry) await checkTreatment(step, written);
      else await createTreatment(services, { ...step, makeOnce: madeNow(step) }, { personId, written });
      onFile.add(key);
      taken += 1;
    } catch (error: unknown) {
      // Only what is wrong with this line: nothing was written for it yet.
      if (!(error instanceof RefusedRequest)) throw error;
      const [first] = error.refusal.problems;
      refused.push({ line: line.line, field: first?.path.slice(1) ?? 'line', reason: first?.message ?? '' });
    }
  }
  return { taken, known, refused };
}

/** Each line is made once by what is on file, not by the key of the request. */
const madeNow =
  ({ newId }: StaffStep): StaffStep['makeOnce'] =>
  async () => ({ id: newId(), isFirst: true });
