/** One of the five public articles the claims were drawn from. Their own titles are not repeated. */
export interface Source {
  readonly id: string;
  /** In our words. */
  readonly title: string;
  readonly kind: 'article';
  /** Who speaks; the saved texts do not name their sites. */
  readonly authority: string;
  readonly year: number | null;
  readonly howRead: string;
  /** False: the text was read from a saved copy, its address is not recorded. */
  readonly openedAtSource: boolean;
}

const savedCopy = {
  kind: 'article',
  howRead: 'whole text, from a saved copy without its address',
  openedAtSource: false,
} as const;

export const sources = [
  {
    id: 'S0',
    title: 'Bumps after needling: why they come, what helps, how to prevent them (four articles in one)',
    authority: 'Article on bumps',
    year: null,
    ...savedCopy,
  },
  {
    id: 'S1',
    title: 'Small bumps after needling: telling them apart and treating them (four articles in one)',
    authority: 'Article on small bumps',
    year: null,
    ...savedCopy,
  },
  {
    id: 'S2',
    title: 'Side effects of needling and how to keep them small',
    authority: 'Article on side effects',
    year: 2022,
    ...savedCopy,
  },
  {
    id: 'S3',
    title: 'Allergic reactions to needling: causes, signs, prevention, care',
    authority: 'Article on allergy',
    year: null,
    ...savedCopy,
  },
  {
    id: 'S4',
    title: 'Ten changes to expect in needled skin, told by a doctor to a magazine',
    authority: 'Magazine with a doctor',
    year: null,
    ...savedCopy,
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];
