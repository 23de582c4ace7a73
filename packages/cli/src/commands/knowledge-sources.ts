import { usesOf } from '@afterneedle/knowledge/coverage';
import { claims, describeBasis, evidence, sources } from '@afterneedle/knowledge/ledger';

/** Answers every article and every fact from outside the articles, with how far each may be trusted. */
export function sourcesCatalogue() {
  return {
    articles: sources.map(({ id, title, authority, year, howRead, openedAtSource }) => ({
      id,
      title,
      authority,
      year,
      howRead,
      openedAtSource,
      claims: claims.filter(({ source }) => source === id).length,
    })),
    literature: evidence
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, topic, grade }) => {
        const { authority, year, title, statement, openedAtSource, url, readThrough } = describeBasis(id);
        return {
          id,
          topic,
          authority,
          year,
          grade,
          title,
          fact: statement,
          openedAtSource,
          ...(url === undefined ? {} : { url }),
          ...(readThrough === undefined ? {} : { readThrough }),
          usedBy: usesOf(id).length,
        };
      }),
  };
}

/** Answers the same as plain lines: one source a line. */
export function sourcesAsText(): string {
  const { articles, literature } = sourcesCatalogue();
  const when = (year: number | null): string => (year === null ? 'no year' : `${year}`);
  return [
    'Articles (their own words are not repeated)',
    ...articles.map(
      ({ id, authority, year, claims: count, title }) =>
        `${id}     ${authority}, ${when(year)}: ${title}; ${count} claims`,
    ),
    '',
    'Literature (* opened at its source)',
    ...literature.map(
      ({ id, authority, year, grade, openedAtSource, fact }) =>
        `${id}${openedAtSource ? '*' : ' '} ${authority}, ${when(year)}, ${grade}: ${fact}`,
    ),
  ].join('\n');
}
