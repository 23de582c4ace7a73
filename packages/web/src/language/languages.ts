/** A language the pages can be shown in. */
export interface Language {
  /** As it stands in the address and in `lang`. */
  readonly id: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** No clinician has read its texts yet: urgent texts stand together with the English. */
  readonly isReviewed: boolean;
  /** Made by machine from the English to try the layout; offered to nobody. */
  readonly isForTesting?: true;
}

export const ENGLISH: Language = { id: 'en', name: 'English', direction: 'ltr', isReviewed: true };

/** Every language, English first. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { id: 'es', name: 'Español', direction: 'ltr', isReviewed: false },
  { id: 'en-XA', name: 'Long accents', direction: 'ltr', isReviewed: true, isForTesting: true },
  { id: 'ar-XB', name: 'Right to left', direction: 'rtl', isReviewed: true, isForTesting: true },
];

/** Answers the language that an address begins with; English where it names none. */
export function languageOfPath(pathname: string): Language {
  const first = pathname.split('/')[1] ?? '';
  return LANGUAGES.find(({ id }) => id === first && id !== ENGLISH.id) ?? ENGLISH;
}

/** Answers an address without its language: `/es/plan` is `/plan`. */
export function withoutLanguage(pathname: string): string {
  const { id } = languageOfPath(pathname);
  return id === ENGLISH.id ? pathname : pathname.slice(id.length + 1) || '/';
}

/** Answers an address in a language: `/plan` is `/es/plan`; English has no sign of its own. */
export function pathIn({ id }: Language, path: string): string {
  if (id === ENGLISH.id) return path;
  return path === '/' ? `/${id}` : `/${id}${path}`;
}
