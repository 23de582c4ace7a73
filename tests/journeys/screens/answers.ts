import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An answer as a phone keeps it. */
export type KeptAnswer = Readonly<Record<string, unknown>>;
/** The answers of a check-in as a phone keeps them, by the key of the question. */
export type KeptAnswers = Readonly<Record<string, KeptAnswer>>;

/** What is not answered calmly: lines to tick, a value, words, or days since the treatment, by question. */
export type Told = Readonly<Record<string, string | number | readonly string[]>>;

interface Option {
  readonly value: string;
}

interface Shape {
  readonly kind: 'danger' | 'choice' | 'list' | 'day' | 'rows' | 'message' | 'read';
  readonly options?: readonly Option[];
  readonly rows?: readonly { readonly id: string; readonly options: readonly Option[] }[];
}

interface Page {
  readonly question: { readonly key: string };
  readonly shape: Shape;
}

interface Interview {
  walk(
    answers: KeptAnswers,
    now: number,
  ): { readonly pages: readonly Page[]; readonly open?: string; readonly more?: Page };
  finished(shape: Shape, answer: KeptAnswer): KeptAnswer;
  withReading(answer: KeptAnswer): KeptAnswer;
}

/** The phone's own interview, so that what is kept fits what it asks today; read as files, because no app is imported. */
const CHECK_IN = join(import.meta.dirname, '../../../packages/web/src/person/check-in');
const importPart = async (name: string): Promise<Partial<Interview>> =>
  (await import(pathToFileURL(join(CHECK_IN, name)).href)) as Partial<Interview>;
const interview = {
  ...(await importPart('interview.ts')),
  ...(await importPart('answer-draft.ts')),
  ...(await importPart('steps.ts')),
} as Interview;

const CALM: Told = { device: 'pen', 'depth-class': 'standard', setting: 'clinic', product: 'plain', days: 3 };

const listOf = (value: Told[string] | undefined): readonly string[] =>
  typeof value === 'object' ? value : value === undefined ? ['none-of-these'] : [String(value)];

function rowsOf(shape: Shape, key: string): Readonly<Record<string, string>> {
  const wanted = key === 'strength' ? ['1'] : ['0', 'none-fast'];
  return Object.fromEntries(
    (shape.rows ?? []).map(({ id, options }) => [
      id,
      options.find(({ value }) => wanted.includes(value))?.value ?? options[0]?.value ?? '',
    ]),
  );
}

function answerTo({ question: { key }, shape }: Page, told: Told): KeptAnswer {
  const value = told[key];
  switch (shape.kind) {
    case 'danger': {
      const yes = value === undefined ? [] : listOf(value);
      const items = Object.fromEntries(yes.map((item) => [item, 'yes']));
      return interview.finished(shape, { kind: 'danger', items });
    }
    case 'choice':
      return { kind: 'choice', value: String(value ?? shape.options?.[0]?.value ?? '') };
    case 'day':
      return {
        kind: 'day',
        when: { mode: 'about', days: told['days'] },
        picked: listOf(value),
        others: 'no',
      };
    case 'rows':
      return { kind: 'rows', rows: rowsOf(shape, key) };
    case 'message':
      return interview.withReading({ kind: 'message', text: String(value ?? '') });
    case 'read':
      return { kind: 'list', picked: (shape.options ?? []).map((option) => option.value), others: 'no' };
    case 'list':
      return { kind: 'list', picked: listOf(value), others: 'no' };
  }
}

/** Answers a check-in to its end, as calmly as `told` allows; with `isLong` also every page that the result can do without. */
export function answersOf(told: Told, now: number, isLong = false): KeptAnswers {
  const whole = { ...CALM, ...told };
  let answers: KeptAnswers = {};
  for (let step = 0; step < 80; step++) {
    const walked = interview.walk(answers, now);
    const page =
      walked.open === undefined
        ? isLong
          ? walked.more
          : undefined
        : walked.pages.find(({ question }) => question.key === walked.open);
    if (page === undefined) return answers;
    answers = { ...answers, [page.question.key]: answerTo(page, whole) };
  }
  throw new Error('the questions do not end');
}

/** Answers the answers up to a question, and not to it. */
export function upTo(answers: KeptAnswers, key: string): KeptAnswers {
  const keys = Object.keys(answers);
  return Object.fromEntries(Object.entries(answers).slice(0, keys.indexOf(key)));
}
