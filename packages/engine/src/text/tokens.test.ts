import { describe, expect, test } from 'vitest';
import { compileLexicon } from './compile-lexicon.ts';
import { CUES, type Cue, type Lexicon } from './lexicon.ts';
import { tokenise } from './tokens.ts';

const none = Object.fromEntries(CUES.map((cue) => [cue, ''])) as Record<Cue, string>;
const tiny: Lexicon = {
  vocabulary: {
    findings: [
      { id: 'fever', scale: 'danger', group: 'whole-body', label: 'Fever', ask: 'Fever?' },
      { id: 'throat-tight', scale: 'danger', group: 'danger', label: 'Tight throat', ask: 'Tight throat?' },
    ],
    contexts: [],
  },
  classes: { part: 'lip lips' },
  partClass: 'part',
  findings: { 'throat-tight': [{ say: 'throat tight' }] },
  contexts: [],
  areas: {},
  denials: {},
  cues: none,
  ignore: '',
  crisis: '',
  together: [],
  topics: [],
  oddPulse: 'fever',
  beside: [],
  crisisTogether: [],
  small: {
    fillers: 'so',
    bridges: '',
    joiners: 'and',
    alternatives: 'or',
    breakers: 'but',
    subjects: 'i',
    negators: 'not cannot',
    noAnswers: 'no',
    reporting: '',
    danger: 'throat',
    plain: 'threat',
  },
  time: {
    numbers: {},
    units: {},
    fixed: [],
    ago: '',
    sinceTreatment: '',
    notSince: '',
    notAfter: '',
    duration: '',
    day: '',
    age: '',
    weekdays: {},
  },
  spellings: { thrt: 'throat' },
  merges: { 'can not': 'cannot' },
  strongIsSevere: [],
  sleepless: [],
  scored: 'fever',
  fever: 'fever',
  cameBack: 'fever',
  spreadPast: 'fever',
  oneSided: {},
  inGrid: {},
  whereProduct: 'fever',
  drifting: [],
  lasting: {},
  passing: [],
  afterDevice: { is: 'rf', of: [], also: 'fever' },
  beyondLook: { of: 'fever', is: 'throat-tight' },
};
const compiled = compileLexicon(tiny);
const texts = (text: string): string[] => tokenise(compiled, text).map((token) => token.text);

describe('a message is cut', () => {
  test('into lower-case words without apostrophes, numbers and marks', () => {
    expect(texts("It’s 48h, I'm OK!")).toEqual(['its', '48', 'h', ',', 'im', 'ok', '!']);
    expect(texts('0,5mm day3 micro-needling')).toEqual(['0,5', 'mm', 'day', '3', 'micro', 'needling']);
  });

  test('so that "we\'re" and "she\'ll" are not other words', () => {
    expect(texts("we're she'll")).toEqual(['we', 'she']);
  });

  test('with two words read as one and repeated letters dropped', () => {
    expect(texts('can not soooo')).toEqual(['cannot', 'so']);
    expect(tokenise(compiled, 'I can not')[1]).toMatchObject({ start: 2, end: 9 });
  });

  test('with misspellings of its words mended, real words left', () => {
    expect(texts('thoat threat thr thrt tthroatt')).toEqual(['throat', 'threat', 'thr', 'throat', 'throat']);
  });

  test('and none after very many in one text, which the next text does not suffer from', () => {
    const many = Array.from(
      { length: 2_000 },
      (_, at) =>
        `zz${'bcdfghjklm'[at % 10]}${String(at).replace(/\d/g, (one) => 'npqrstvwxk'[Number(one)] ?? '')}`,
    );
    expect(texts(`${many.join(' ')} throaf`).at(-1)).toBe('throaf');
    expect(texts('throaf')).toEqual(['throat']);
  });

  test('at offsets of the text as given', () => {
    const text = 'café 😭 throat';
    const last = tokenise(compiled, text).at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('throat');
  });

  test('keeping a line end only where a sentence may end', () => {
    expect(texts('so\nand')).toEqual(['so', '\n', 'and']);
    expect(texts(`${'so '.repeat(20)}\nand`)).not.toContain('\n');
  });
});

describe('a lexicon', () => {
  test('with an unknown class or finding does not compile', () => {
    expect(() => compileLexicon({ ...tiny, ignore: '@nowhere' })).toThrow('unknown class');
    expect(() => compileLexicon({ ...tiny, findings: { nothing: [{ say: 'x' }] } })).toThrow(
      'unknown finding',
    );
  });
});
