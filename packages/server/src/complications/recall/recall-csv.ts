import type { RecallView } from '@afterneedle/contract';
import { writeCsv } from '../../insights/csv.ts';

const HEAD = [
  'Name',
  'Born',
  'Phone',
  'E-mail',
  'Guardian',
  'Phone of guardian',
  'Left on',
  'Died on',
  'Treated or sent at (UTC)',
  'Complication files',
  'Contacted at (UTC)',
  'How',
  'By',
] as const;

/** Writes the list of a recall as CSV. */
export function recallCsv({ people }: RecallView): string {
  return writeCsv(
    HEAD,
    people.map((person) => [
      person.name,
      person.birthOn,
      person.phone,
      person.email,
      person.guardian?.name ?? null,
      person.guardian?.phone ?? null,
      person.leftOn,
      person.deceasedOn,
      person.at.join('; '),
      person.complications.length,
      person.contacted?.at ?? null,
      person.contacted?.how ?? null,
      person.contacted?.by ?? null,
    ]),
  );
}
