import { pageTexts } from './page-texts.ts';
import { lineAt, type Project, type SourceFile, type Violation } from './project.ts';
import { isNode, nameOf, treeOf, walk } from './syntax.ts';

/** The lists of one language: of the knowledge, of the sentences, and of the pages. */
const LISTS = /^packages\/(knowledge\/src\/(languages\/es\/|messages\/es\.ts)|web\/src\/language\/es\/)/;

const MOST_WORDS = 24;

/** The only sentences that may hold a refused word. */
const ALLOWED = ['no un diagnóstico.'];

const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/\bdiagn[oó]stic\p{L}*/iu, 'informa: escribe "causa probable"'],
  [/\bcertificad\p{L}*/iu, 'nada aquí lo está'],
  [/\bgarantiza\p{L}*/iu, 'nada aquí lo está'],
  [/\bcl[ií]nicamente probad\p{L}*/iu, 'nada aquí lo está'],
  [/\bno te preocupes\b/iu, 'di qué hacer'],
  [/\bsegur[oa]s?\b(?! \(https\))/iu, '"seguro" como promesa'],
  [/\b(detecta|monitor)\p{L}*/iu, 'la app no lo hace'],
  [/\busted(es)?\b/iu, 'se habla de "tú"'],
];

/** Sentences that speak of a connection, not of health. */
const OF_CONNECTIONS = /\bconexión segura\b/giu;

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

function entriesOf(file: SourceFile): Entry[] {
  const found: Entry[] = [];
  walk(treeOf(file), (node) => {
    const value = node['value'];
    if (node.type !== 'Property' || !isNode(value) || value.type !== 'Literal') return;
    const key = nameOf(node['key']);
    const text = value['value'];
    if (key !== undefined && typeof text === 'string')
      found.push({ key, text, file: file.path, line: lineAt(file.text, node.start) });
  });
  return found;
}

/** The names of the holes and tags of a text; `choices` of a plural or a choice may be left out. */
function holesOf(text: string): { readonly plain: readonly string[]; readonly choices: readonly string[] } {
  const names = (pattern: RegExp): string[] =>
    [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
  return { plain: names(/[{<](\w+)[}>]/gu), choices: names(/\{(\w+), ?(?:plural|select)/gu) };
}

function holeFault(english: string, text: string): string | undefined {
  const one = holesOf(english);
  const other = holesOf(text);
  // The words of a case stand in braces as a hole does.
  const isCase = (name: string): boolean => one.choices.length > 0 && !/^[a-z][A-Za-z]*$/u.test(name);
  const lost = one.plain.filter((name) => !other.plain.includes(name) && !isCase(name));
  const extra = [...other.plain, ...other.choices].filter(
    (name) => !one.plain.includes(name) && !one.choices.includes(name),
  );
  const isOfCases = one.choices.length > 0;
  if (lost.length > 0 && !isOfCases) return `has lost {${lost.join('}, {')}}`;
  return extra.length > 0 && !isOfCases ? `fills {${extra.join('}, {')}}, which nobody gives` : undefined;
}

const numbersOf = (text: string): string => (text.match(/\d+(?:[.,]\d+)?/gu) ?? []).sort().join(' ');

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:;])\s+/u).filter((sentence) => sentence !== '');
}

/** Answers what is wrong with a Spanish text, beside its English one where that is known. */
export function faultsOfSpanish(text: string, english: string | undefined): string[] {
  const judged = [...ALLOWED, ...(text.match(OF_CONNECTIONS) ?? [])].reduce(
    (rest, allowed) => rest.replaceAll(allowed, ''),
    text,
  );
  const words = REFUSED.flatMap(([pattern, why]) => {
    const found = pattern.exec(judged)?.[0];
    return found === undefined ? [] : [`"${found}": ${why}`];
  });
  const long = sentencesOf(text)
    .map((sentence) => ({
      sentence,
      count: sentence.split(' ').filter((word) => /\p{L}/u.test(word)).length,
    }))
    .filter(({ count }) => count > MOST_WORDS)
    .map(({ sentence, count }) => `${count} words, at most ${MOST_WORDS}: ${sentence.slice(0, 60)}`);
  if (english === undefined) return [...words, ...long];
  const hole = holeFault(english, text);
  const isOtherNumber = !english.includes(', plural') && numbersOf(english) !== numbersOf(text);
  return [
    ...words,
    ...long,
    ...(hole === undefined ? [] : [hole]),
    ...(isOtherNumber ? [`other numbers than the English: ${english.slice(0, 50)}`] : []),
  ];
}

/** Answers which texts of pages have no Spanish one, which Spanish ones break a rule of ours, and which nobody asks for. */
export function translations(project: Project): Violation[] {
  const lists = project.files.filter(({ path }) => LISTS.test(path) && !path.endsWith('index.ts'));
  const entries = lists.flatMap(entriesOf);
  const known = new Set(entries.map(({ key }) => key));
  const asked = pageTexts(project);
  const missing = [...asked]
    .filter(([text]) => !known.has(text))
    .map(([text, { file, line }]) => ({ file, line, message: `no Spanish: ${text}` }));
  const english = ({ key, file }: Entry): string | undefined =>
    file.includes('/messages/') ? undefined : key;
  const wrong = entries.flatMap((entry) =>
    faultsOfSpanish(entry.text, english(entry)).map((message) => ({
      file: entry.file,
      line: entry.line,
      message,
    })),
  );
  const stale = entries
    .filter(({ key, file }) => file.startsWith('packages/web/') && !asked.has(key))
    .map(({ key, file, line }) => ({ file, line, message: `no page asks for it any more: ${key}` }));
  return [...missing, ...wrong, ...stale];
}
