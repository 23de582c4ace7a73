import type { Proof } from '@afterneedle/engine/proofs';

/** One of the sixteen properties the engine was designed to have, and what shows it. */
export interface Property {
  readonly id: string;
  readonly says: string;
  /** Claims of proofs by walking states, reading tables back or comparing; and by a second way that shares nothing. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Tests that show it and are not part of `npm run prove`. */
  readonly tests?: readonly string[];
  /** What is weaker than the sentence says; such a property is never called shown in full. */
  readonly short?: string;
}

/** P1 to P16. */
export const properties: readonly Property[] = [
  {
    id: 'P1',
    says: 'Each danger state has at least its level, held against a list written apart from the rules.',
    first: ['every listed danger state has at least its level, by the tables and by the rules as written'],
    second: ['solver: every danger state keeps its level, whatever else is or is not answered'],
    tests: ['tests/cases/given-states.test.ts'],
  },
  {
    id: 'P2',
    says: 'Worse, more or longer never lowers the level.',
    first: ['worse, more or longer never lowers the level'],
    second: ['solver: any findings worse and any time later, all at once, never lower the level'],
  },
  {
    id: 'P3',
    says: 'The level at worst is never below the level, and the same when nothing is open.',
    first: ['no completion of what is open goes above the level at worst'],
    second: [
      'solver: no completion of what is open goes above the level at worst',
      'solver: the level at worst is never below the level',
      'solver: with nothing open the level at worst is the level',
    ],
  },
  {
    id: 'P4',
    says: 'When the interview stops, no answer to what is open reaches same-day.',
    first: ['an interview that stops leaves no completion that is more urgent than the certificate says'],
    second: [
      'solver: certified: no completion of what is open reaches same-day',
      'solver: whoever answers all that may be asked, and is sure, leaves no rule above the level open but those named',
    ],
    short:
      'Who is not sure, skips a question or took what may hide a sign can stop without a certificate; so can whoever meets the one rule named. That asking goes on while a screen could still tell is shown on walks, not for all.',
  },
  {
    id: 'P5',
    says: 'No plan says to do and to leave the same thing at the same hour.',
    first: [
      'no plan says to do a thing at an hour at which it, or what it is, is left out',
      'every hour of every line is what a second reading of the knowledge gives',
    ],
    second: [
      'solver: in no case is a thing to be done at a minute at which it, or what it is, is left out',
      'solver: every line of a plan is at every minute what the formulas of the knowledge say',
    ],
  },
  {
    id: 'P6',
    says: 'Nothing is offered that a known fact forbids.',
    first: [
      'nothing that a known fact forbids is ever offered',
      'every hour of every line is what a second reading of the knowledge gives',
    ],
    second: [
      'solver: in no case is anything offered that a fact forbids, known or open, whatever a clinic asks',
      'solver: every line of a plan is at every minute what the formulas of the knowledge say',
    ],
  },
  {
    id: 'P7',
    says: 'Every need is met at every hour.',
    first: ['every need is met at every hour by something to be done without a condition'],
    second: [
      'solver: in every case every need is met at every minute by something to be done that nothing of ours holds',
      'solver: every line of a plan is at every minute what the formulas of the knowledge say',
    ],
  },
  {
    id: 'P8',
    says: 'Every level has a rule with a source.',
    first: [
      'every rule, lift, cause and care item rests on a basis',
      'every rule and lift fires in some check-in, under an id of its own',
    ],
    second: [
      'solver: each level is that of a rule that fires and rests on a source',
      'solver: contact-provider and above come only from a rule or lift that rests on a source, or from an answer not sure',
    ],
  },
  {
    id: 'P9',
    says: 'What a clinic sets never lowers a level.',
    first: [
      'no module that decides a level reaches what a clinic sets',
      'nothing is offered below its floor, under any policy and for any clinic',
      'a clinic shortens nothing without a name and a reason',
    ],
    second: [
      'a check-in takes no field that a clinic could set',
      'solver: no lines of any clinic end a hold below its floor',
      'solver: no line of a clinic without a name and a reason ends anything',
    ],
  },
  {
    id: 'P10',
    says: 'The tables, the rules as written and other engines decide alike.',
    first: [
      'the compiled tables say what the rules say',
      'solver: the library exported for other engines says what the rules say, of every check-in',
    ],
    second: ['tables and interpreter decide alike'],
    tests: ['tests/foreign/foreign-engine.test.ts'],
    short:
      'What is written down is proved for every check-in. What runs it, our code and that of the other engine, is compared on generated check-ins.',
  },
  {
    id: 'P11',
    says: 'No rule is dead, no claim has no source, no screen is out of reach, no sentence is left over.',
    first: [
      'every rule and lift fires in some check-in, under an id of its own',
      'every rule, lift, cause and care item rests on a basis',
      'every screen is asked of somebody',
    ],
    second: [
      'solver: every rule fires in some check-in',
      'solver: each level is that of a rule that fires and rests on a source',
      'solver: every screen can be asked of somebody',
    ],
    tests: ['packages/knowledge/lint/findings-covered.test.ts', 'tools/check/left-over-sentences.ts'],
    short: 'That no sentence is left over is looked up in the code by `npm run check`, not proved.',
  },
  {
    id: 'P12',
    says: 'The same bytes come out in Node, in a browser, on the command line and over HTTP.',
    first: [],
    second: [],
    tests: ['tests/contract/same-answers.test.ts', 'tests/library/same-bytes.ts'],
    short: 'Compared on made-up check-ins by `npm run same-bytes`, not proved.',
  },
  {
    id: 'P13',
    says: 'The order of sources and entries changes no plan.',
    first: [
      'sources and entries are read in one order, whichever they are written in',
      'the order of care items, sources, facts, treatments and wishes changes nothing',
    ],
    second: [
      'solver: knowledge written in other orders says the same of every thing in every case',
      'solver: every line of a plan is at every minute what the formulas of the knowledge say',
    ],
  },
  {
    id: 'P14',
    says: 'One more source never shortens a wait under the strictest policy.',
    first: [
      'one source more never shortens a hold under the strictest policy',
      'every hour of every line is what a second reading of the knowledge gives',
    ],
    second: [
      'solver: one source more, whatever it says, takes no minute from a hold under the strictest policy',
      'solver: every line of a plan is at every minute what the formulas of the knowledge say',
    ],
  },
  {
    id: 'P15',
    says: 'A message by itself never lowers the level at worst.',
    first: [
      'no message by itself lowers the level at worst',
      'no message makes a sign absent',
      'no message makes a sign absent even where all words of signs are made to mean step 0',
      'a message beside other answers, but for the steps it names, never lowers the level at worst',
    ],
    second: [
      'solver: whatever a message tells by itself, the level at worst stays where nothing was told',
      'solver: any signs told beside other answers, without how bad they are or not for sure, never lower the level at worst',
    ],
  },
  {
    id: 'P16',
    says: 'Ordinary healing is never rated above self-care, held against a list written apart from the rules.',
    first: ['no listed ordinary state is above self-care, by the tables and by the rules as written'],
    second: ['every changed rule changes an answer, or is proved to change no level'],
    tests: ['tests/cases/given-states.test.ts'],
  },
];

/** What stands behind a property in one run of the proofs. */
export type Standing = 'proved two ways' | 'proved one way' | 'in part' | 'refuted' | 'not proved';

/** Answers the claims that the map names and that no proof makes. */
export function unknownClaims(proofs: readonly Pick<Proof, 'claim'>[]): readonly string[] {
  const made = new Set(proofs.map(({ claim }) => claim));
  const named = properties.flatMap(({ first, second }) => [...first, ...second]);
  return [...new Set(named)].filter((claim) => !made.has(claim));
}

/** Answers what the proofs of a run show of a property. */
export function standingOf({ first, second, short }: Property, proofs: readonly Proof[]): Standing {
  const named = [...first, ...second].map((claim) => proofs.find((proof) => proof.claim === claim));
  if (named.some((proof) => proof === undefined || proof.failures.length > 0)) return 'refuted';
  if (named.length === 0) return 'not proved';
  if (short !== undefined) return 'in part';
  return first.length > 0 && second.length > 0 ? 'proved two ways' : 'proved one way';
}
