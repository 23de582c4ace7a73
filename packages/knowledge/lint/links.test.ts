import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Evidence, evidence } from '../src/ledger.ts';

/** Hosts where a body, journal or clinic shows its own text, or a public index of record; any other link is refused. */
const OWN_HOSTS = new Set([
  'www.fda.gov',
  'content.govdelivery.com',
  'api.fda.gov',
  'www.cdc.gov',
  'developer.api.nhs.uk',
  'chelwest.nhs.uk',
  'www.chelwest.nhs.uk',
  'www.anaphylaxis.org.uk',
  'my.clevelandclinic.org',
  'www.healthgrades.com',
  'pmc.ncbi.nlm.nih.gov',
  'pubmed.ncbi.nlm.nih.gov',
  'www.ncbi.nlm.nih.gov',
  'www.bmj.com',
  'academic.oup.com',
  'archderm.jamanetwork.com',
  'jcadonline.com',
  'jddonline.com',
  'medcomhk.com',
  'www.jkslms.or.kr',
  'library.scconline.org',
  'www.springermedizin.de',
  'reference.medscape.com',
  'www.medscape.co.uk',
  'gpnotebook.com',
  'dxderm.org',
  'www.ophthalmologyweb.com',
  'www.theeliteclinic.com',
  'nuanceaesthetics.com',
  'coloradoaestheticsacademy.com',
  'sisubeautyclinic.com',
  'www.donyoomd.com',
  'www.desertsagederm.com',
]);

function badLinks(entries: readonly Evidence[]): string[] {
  return entries.flatMap(({ id, url, openedAtSource, grade, readThrough }) => {
    if (url === undefined) return openedAtSource ? [`${id}: opened at source, yet no link`] : [];
    const { hostname, port, username } = new URL(url);
    const found: string[] = [];
    if (!openedAtSource) found.push(`${id}: a link to what was not opened at source`);
    if (/^[\d.]+$|^\[/.test(hostname) || port !== '' || username !== '') found.push(`${id}: a bare address`);
    if (!OWN_HOSTS.has(hostname)) found.push(`${id}: ${hostname} is not known as an own site`);
    if (/mirror|relay|copy on/.test(readThrough ?? '')) found.push(`${id}: read through ${readThrough}`);
    if (grade === 'secondary' && hostname !== 'dxderm.org') found.push(`${id}: a link to a retelling`);
    return found;
  });
}

test('links lead only to what was opened at its own site', () => {
  expect(badLinks(evidence)).toEqual([]);
});

test('links stand in the ledger and nowhere else in the knowledge', () => {
  const root = new URL('../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const holding = files.filter((name) => /https?:\/\//.test(readFileSync(new URL(name, root), 'utf8')));
  expect(holding.filter((name) => !/claims[/\\]evidence-[a-z]+\.ts$/.test(name))).toEqual([]);
});

test('a mirror, a bare address and a link to what was not opened are refused', () => {
  const linked = evidence.find(({ openedAtSource }) => openedAtSource);
  if (linked === undefined) throw new Error('no link');
  const planted: readonly Evidence[] = [
    { ...linked, url: 'http://198.51.100.7:8081/8805732' },
    { ...linked, url: 'https://mirror.example/paper' },
    { ...linked, openedAtSource: false },
    { ...linked, readThrough: 'a copy on another site' },
  ];
  for (const entry of planted) expect(badLinks([entry]), entry.url).not.toEqual([]);
});
