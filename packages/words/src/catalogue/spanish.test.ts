import {
  compileIngredients,
  createEngine,
  type Facts,
  holdsOf,
  judgeTyped,
  planOf,
} from '@afterneedle/engine';
import { contexts, findings, knowledge } from '@afterneedle/knowledge';
import { wording } from '@afterneedle/knowledge/es';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { en, type MessageKey } from '@afterneedle/knowledge/messages';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, test } from 'vitest';
import { momentText } from '../dates/moment.ts';
import { countedFrom } from '../expect/expect-page.ts';
import { type ProductPage, productPage } from '../products/product-page.ts';
import { doctorSummary, plainTextResult } from '../result/plain-text.ts';
import { resultPage } from '../result/result-page.ts';
import { seriesLines } from '../series/series-lines.ts';
import { addLanguage, languageOf, sayIn } from './catalogue.ts';
import { labelOf, signText } from './fact-words.ts';
import { MADE_TEXTS } from './made-texts.ts';

const engine = createEngine(knowledge);
const options = {
  now: Date.UTC(2026, 7, 4, 13, 5),
  timeZone: 'America/Mexico_City',
  locale: 'es-MX',
  region: 'MX',
} as const;

function answered(hours: number, signs: Facts['findings']): Facts {
  return {
    findings: { ...Object.fromEntries(findings.map(({ id }) => [id, 0])), ...signs },
    contexts: Object.fromEntries(contexts.map(({ id, ordinary }) => [id, ordinary])),
    minutes: hours * 60,
  };
}

const HOUR = 3_600_000;
const zeroAt = Date.parse('2026-08-04T13:00:00Z');
const compiled = compileIngredients(ingredientKnowledge);

function productNamed(text: string, locale = 'es-MX'): ProductPage {
  const now = zeroAt + 30 * HOUR;
  const plan = planOf(planKnowledge, {
    treatments: [{ endedAt: zeroAt, facts: { 'depth-class': 'standard' } }],
    person: {},
    policy: 'strictest',
    now,
  });
  const judged = judgeTyped(compiled, holdsOf(plan), { text, hour: 30 });
  if (!judged.ok) throw new Error(text);
  const here = { now, timeZone: 'Europe/Madrid', zoneHere: 'Europe/Madrid', locale };
  return productPage(judged.answer, { ...here, zeroAt, facts: planKnowledge.facts });
}

const titles = (shown: ProductPage): readonly string[] => shown.all.rows.map(({ name }) => name);

interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** Every value a message asks for, also inside its cases. */
function asked(parts: readonly Part[]): readonly unknown[] {
  const LITERAL = 0;
  const POUND = 7;
  return parts.flatMap(({ type, value, options = {} }) => [
    ...(type === LITERAL || type === POUND ? [] : [value]),
    ...Object.values(options).flatMap((option) => asked(option.value)),
  ]);
}

const askedBy = (message: string): readonly unknown[] =>
  asked(new IntlMessageFormat(message, 'es').getAst() as readonly Part[]);

test('no sentence asks for a value that the English does not get', () => {
  const messages: Readonly<Record<string, string | undefined>> = wording.messages;
  for (const key of Object.keys(en) as MessageKey[]) {
    const given = askedBy(en[key]);
    const extra = askedBy(messages[key] ?? '').filter((name) => !given.includes(name));
    expect.soft(extra, key).toEqual([]);
  }
});

test('what the engine fills with names has its Spanish, with the same holes', () => {
  for (const text of MADE_TEXTS) expect.soft(askedBy(wording.texts[text] ?? ''), text).toEqual(askedBy(text));
});

describe('before Spanish is loaded', () => {
  test('a Spanish locale gets English', () => {
    expect(languageOf('es-MX')).toBe('en');
    expect(sayIn('es-MX')('heading.same-day')).toBe('Get care today');
  });
});

describe('once Spanish is loaded', () => {
  beforeAll(() => addLanguage('es', wording));

  test('every Spanish locale gets it', () => {
    for (const locale of ['es', 'es-MX', 'es-419', 'es-ES']) {
      expect(languageOf(locale)).toBe('es');
      expect(sayIn(locale)('heading.same-day')).toBe('Busca atención hoy');
    }
    expect(sayIn('en-GB')('heading.same-day')).toBe('Get care today');
  });

  test('a sign stands in a list in lower case, with its step', () => {
    const say = sayIn('es');
    expect(labelOf('hives', say)).toBe('ronchas');
    expect(signText('swelling', 2, say)).toBe('hinchazón (intensidad media)');
    expect(signText('swelling-course', 1, say)).toMatch(/más o menos igual$/u);
  });

  test('counts and dates are said as the region of the device does', () => {
    const say = sayIn('es-MX');
    expect(say('expect.days', { n: 1 })).toBe('1 día');
    expect(say('expect.days', { n: 3 })).toBe('3 días');
    const page = resultPage(
      engine.explainForPage(answered(90, { redness: 1 })),
      answered(90, { redness: 1 }),
      options,
    );
    expect(page.checkAgain.lines[0]).toMatch(/^Revisa otra vez: (mañana|hoy|\p{L}+), /u);
  });

  test('what the engine fills with names is said with the same names', () => {
    const { text } = sayIn('es');
    expect(text('You told us that honey is not for you.')).toBe('Nos dijiste que honey no es para ti.');
    expect(text('You told us of this: rosacea. It seals the skin, and needle holes close more slowly.')).toBe(
      'Nos dijiste esto: rosácea. Sella la piel, y los agujeritos se cierran más despacio.',
    );
    expect(text('Nobody has said this yet.')).toBe('Nobody has said this yet.');
  });

  test.each([
    ['emergency', answered(1, { 'breathing-trouble': 2, hives: 2 })],
    ['same-day', answered(98, { 'pus-bumps': 2, warmth: 2, tenderness: 2, fever: 2 })],
    ['contact-provider', answered(500, { 'white-dots': 3 })],
    ['self-care', answered(30, { redness: 1, bumps: 1, tightness: 1, itch: 'unsure' })],
  ] as const)('nothing English is left on a result page: %s', (_, facts) => {
    const page = resultPage(engine.explainForPage(facts), facts, options);
    const text = `${plainTextResult(page)}\n${doctorSummary(page, options)}`;
    const said = text.split('\n').filter((line) => /\b(the|you|your|is|and|with|of the|not)\b/iu.test(line));
    // Names of clinics and journals stay as they are.
    expect(said.filter((line) => !line.startsWith('- Para '))).toEqual([]);
    expect(page.language).toBe('es');
  });

  test('moments are said in the zone of the person, midnight and midday by name', () => {
    const now = Date.UTC(2026, 7, 4, 3, 0);
    const at = (timeZone: string, moment: number) =>
      momentText(moment, { now, timeZone, locale: 'es-419' }, sayIn('es-419'));
    expect(at('America/Bogota', Date.UTC(2026, 7, 4, 5, 0))).toBe('mañana, martes, 4 de agosto, medianoche');
    expect(at('Europe/Madrid', Date.UTC(2026, 7, 4, 10, 0))).toBe('hoy, mediodía');
    expect(at('Asia/Tokyo', Date.UTC(2026, 7, 9, 1, 30))).toBe('domingo, 9 de agosto, 10:30 a.m.');
  });

  test('a treatment whose day is a guess is spoken of as about a day, never with a time', () => {
    const treated = { at: Date.UTC(2026, 7, 1, 12, 0), isApprox: true };
    const said = countedFrom({ ...options, treated, needles: 'standard' });
    expect(said).toBe('Contado desde el final de tu tratamiento: hacia el sábado, 1 de agosto.');
    expect(countedFrom({ ...options, locale: 'en-US', treated, needles: 'standard' })).toBe(
      'Counted from the end of your treatment, about Saturday, August 1.',
    );
  });

  test('fever is told in both scales, lengths in millimetres', () => {
    const { text } = sayIn('es');
    expect(text('Do you have fever: 38 C (100.4 F) or more?')).toBe(
      '¿Tienes fiebre: 38 °C (100.4 °F) o más?',
    );
    expect(text('Under 0.5 mm')).toBe('Menos de 0.5 mm');
  });

  test('a course over days is told in Spanish', () => {
    const [line] = seriesLines(
      [
        {
          kind: 'rising',
          finding: 'redness',
          cameBack: false,
          points: [
            { minutes: 1440, severity: 1 },
            { minutes: 2880, severity: 2 },
          ],
        } as never,
      ],
      'es',
    );
    expect(line).toBe(
      'El enrojecimiento o cambio de color, el día 1: leve. Ahora, el día 2: intensidad media.',
    );
  });

  test('an everyday thing stands under its Spanish title, on its row and in the note of what was judged', () => {
    const shown = productNamed('exfoliante y perfume');
    expect(titles(shown)).toEqual(['exfoliante', 'perfume o producto perfumado']);
    expect(shown.lines.join(' ')).toContain(
      'Lo juzgamos solo por su nombre, como: exfoliante, perfume o producto perfumado.',
    );
    expect(titles(productNamed('scrub', 'en-GB'))).toEqual(['scrub']);
  });

  test('every everyday thing shows a Spanish title when its English one is typed', () => {
    const english = ingredientKnowledge.everyday.flatMap(({ id, names: [title] }) => {
      const shown = titles(productNamed(title));
      const own = wording.texts[title] ?? '';
      return shown.includes(own) ? [] : [`${id}: ${shown.join(', ')}`];
    });
    expect(english).toEqual([]);
  });

  test('what was printed on a label, and what nobody knows, stand as they were typed', () => {
    expect(titles(productNamed('Aqua, Alcohol, Parfum'))).toEqual(['Aqua', 'Alcohol', 'Parfum']);
    expect(titles(productNamed('work zzyx moisturiser'))).toContain('trabajo o escuela');
    expect(titles(productNamed('glowbomb moisturiser'))).toContain('glowbomb moisturiser');
  });
});
