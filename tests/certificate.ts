import type { Proof } from '@afterneedle/engine/proofs';
import { type Property, properties, standingOf } from './property-map.ts';

/** What the proofs were run on. */
export interface Proven {
  readonly version: string;
  readonly at: Date;
  readonly seconds: number;
}

const row = ({ claim, checked, failures, notes }: Proof): string => {
  const outcome = failures.length === 0 ? 'proved' : `REFUTED: ${failures.slice(0, 3).join('; ')}`;
  const more = notes.length === 0 ? '' : ` ${notes.join('. ')}.`;
  return `| ${claim} | ${checked.toLocaleString('en')} | ${outcome}.${more} |`;
};

const claimList = (claims: readonly string[]): string => (claims.length === 0 ? '-' : claims.join('; '));

function propertyRow(property: Property, proofs: readonly Proof[]): string {
  const { id, says, first, second, tests = [], short = '' } = property;
  const also = tests.map((path) => `\`${path}\``).join(', ');
  const more = [short, also === '' ? '' : `See also ${also}.`].filter((text) => text !== '').join(' ');
  return `| ${id} | ${says} | ${standingOf(property, proofs)} | ${claimList(first)} | ${claimList(second)} | ${more} |`;
}

/** Answers the page that says what was proved, of which knowledge, over how many states, and how long it took. */
export function certificateOf(proofs: readonly Proof[], { version, at, seconds }: Proven): string {
  const proved = proofs.filter(({ failures }) => failures.length === 0).length;
  const states = proofs.reduce((sum, { checked }) => sum + checked, 0);
  return `# What was proved

Written by \`npm run prove\`; never edited by hand.

- Knowledge: \`${version}\`
- Date: ${at.toISOString().slice(0, 10)}
- Properties: proved ${proved} of ${proofs.length}, over ${states.toLocaleString('en')} states and entries, in ${seconds} seconds on ${process.platform} with Node ${process.version}

A proof shows that the rules are at one with themselves and with the lists they are held against. It does not show
that the sources are right, that a person answers well, or that nothing is missing from the sources.

Lines that begin with "solver" look at all check-ins, or at all plans, at once: what is written becomes one formula,
and a solver (z3 5.2) that knows nothing of our tables and plans finds no values that would break the sentence. For
these the number says how many questions it was asked. A formula speaks of what is written, so one line holds the
engine's own plans against it, at every minute of each. The other lines walk the states of each rule, read the compiled
tables back, or try generated inputs, and say how many they looked at.

## The sixteen properties

"In part" means that the proofs named hold, but show less than the sentence says; the last column says what is missing.

| | property | | first way | second way | what is weaker |
| --- | --- | --- | --- | --- | --- |
${properties.map((property) => propertyRow(property, proofs)).join('\n')}

## Every proof

| claim | looked at | outcome |
| --- | ---: | --- |
${proofs.map(row).join('\n')}
`;
}

/** Answers the same in short, for the page that a person can open. */
export function shortCertificateOf(proofs: readonly Proof[], { version, at, seconds }: Proven): string {
  const short = {
    version,
    date: at.toISOString().slice(0, 10),
    seconds,
    states: proofs.reduce((sum, { checked }) => sum + checked, 0),
    proofs: proofs.length,
    proved: proofs.filter(({ failures }) => failures.length === 0).length,
    properties: properties.map((property) => ({
      id: property.id,
      says: property.says,
      standing: standingOf(property, proofs),
      ...(property.short === undefined ? {} : { short: property.short }),
    })),
  };
  return `${JSON.stringify(short, null, 2)}\n`;
}
