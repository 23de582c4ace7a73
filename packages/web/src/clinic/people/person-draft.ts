import type { PersonHealth, PersonView, PersonWrite } from '@afterneedle/contract';

/** A person as the form holds it: texts, empty where nothing is known. */
export interface PersonDraft {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthOn: string;
  readonly phone: string;
  readonly email: string;
  readonly guardianName: string;
  readonly guardianPhone: string;
  readonly guardianRelation: string;
  readonly leftOn: string;
  readonly deceasedOn: string;
  /** One a line. */
  readonly allergies: string;
  readonly phototype: string;
  readonly keloids: string;
  readonly coldSores: string;
  readonly darkMarks: string;
  readonly notes: string;
}

/** Answers the form of a person on file, or an empty one. */
export function draftOf(person: PersonView | undefined): PersonDraft {
  const health = person?.health;
  return {
    givenName: person?.givenName ?? '',
    familyName: person?.familyName ?? '',
    birthOn: person?.birthOn ?? '',
    phone: person?.phone ?? '',
    email: person?.email ?? '',
    guardianName: person?.guardian?.name ?? '',
    guardianPhone: person?.guardian?.phone ?? '',
    guardianRelation: person?.guardian?.relation ?? '',
    leftOn: person?.leftOn ?? '',
    deceasedOn: person?.deceasedOn ?? '',
    allergies: health?.allergies.join('\n') ?? '',
    phototype: health?.skin.phototype ?? '',
    keloids: health?.skin.keloids ?? '',
    coldSores: health?.skin.coldSores ?? '',
    darkMarks: health?.skin.darkMarks ?? '',
    notes: health?.notes ?? '',
  };
}

/** Answers what a person on file cannot do without and the form lacks, by field. */
export function faultsOf({ givenName, birthOn }: PersonDraft): Readonly<Record<string, string>> {
  return {
    ...(givenName.trim() === '' ? { givenName: 'Write the given name, or the whole name.' } : {}),
    ...(birthOn === '' ? { birthOn: 'Give the birth date.' } : {}),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function healthOf(draft: PersonDraft): PersonHealth {
  const { phototype, keloids, coldSores, darkMarks } = draft;
  const told = Object.entries({ phototype, keloids, coldSores, darkMarks }).filter(
    ([, value]) => value !== '',
  );
  return {
    allergies: draft.allergies
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    // Each value comes from a list of the form; the server reads them again.
    skin: Object.fromEntries(told) as PersonHealth['skin'],
    notes: draft.notes.trim(),
  };
}

/** Answers what is sent of a form; health only from a role that may write it. */
export function writtenOf(draft: PersonDraft, mayHealth: boolean): PersonWrite {
  const { guardianName, guardianPhone, guardianRelation } = draft;
  const hasGuardian = [guardianName, guardianPhone, guardianRelation].some((text) => text.trim() !== '');
  return {
    givenName: draft.givenName.trim(),
    familyName: draft.familyName.trim(),
    birthOn: draft.birthOn,
    phone: orNull(draft.phone),
    email: orNull(draft.email),
    guardian: hasGuardian
      ? {
          name: guardianName.trim(),
          phone: guardianPhone.trim(),
          relation: guardianRelation.trim(),
        }
      : null,
    leftOn: orNull(draft.leftOn),
    deceasedOn: orNull(draft.deceasedOn),
    ...(mayHealth ? { health: healthOf(draft) } : {}),
  };
}
