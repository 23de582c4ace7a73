import { type KnowledgeBase, liftsOf, rulesOf } from '@afterneedle/engine';
import { triageElm } from '@afterneedle/engine/elm';
import type { Proof } from '@afterneedle/engine/proofs';
import { checkInSmt, NO_TIME, NO_WORD, PRESENT, termOf, UNSURE, UNSURE_WORD } from './check-in-smt.ts';
import { ElmReader, mayBeNull, record, type Worth, wordAmong } from './elm-smt.ts';
import { any, atLeast, atMost, equal, not, number } from './smt.ts';
import { newSolver } from './solver.ts';
import { saidIn } from './told.ts';

/** The symbolic check-in as the parameter of the library. */
function parameterOf({ vocabulary: { findings, contexts } }: KnowledgeBase): Worth {
  const answer = (id: string): string => termOf.answer('x', id);
  const isStep = (id: string): string => `(and ${atLeast(answer(id), 0)} ${atMost(answer(id), 3)})`;
  const said = (id: string): string =>
    wordAmong(answer(id), [
      [PRESENT, 'present'],
      [UNSURE, 'unsure'],
    ]);
  const word = ({ id, values }: (typeof contexts)[number]): string =>
    wordAmong(termOf.word('x', id), [
      [UNSURE_WORD, 'unsure'],
      ...values.map((value, place) => [place, value] as const),
    ]);
  return record([
    ['steps', record(findings.map(({ id }) => [id, mayBeNull(answer(id), not(isStep(id)))]))],
    ['said', record(findings.map(({ id }) => [id, mayBeNull(said(id), atMost(answer(id), 3))]))],
    [
      'words',
      record(
        contexts.map((context) => [
          context.id,
          mayBeNull(word(context), equal(termOf.word('x', context.id), number(NO_WORD))),
        ]),
      ),
    ],
    ['minutes', mayBeNull(termOf.minutes('x'), equal(termOf.minutes('x'), number(NO_TIME)))],
  ]);
}

const partOf = (worth: Worth, name: string): Worth => {
  const part = 'parts' in worth ? worth.parts.get(name) : undefined;
  if (part === undefined) throw new Error(`the library answers no ${name}`);
  return part;
};

/** It is null or says something else. */
function isOther(worth: Worth, term: string): string {
  if ('parts' in worth) throw new Error('the library answers a record');
  return any([worth.isNull, not(`(= ${worth.value} ${term})`)]);
}

const READINGS = ['certain', 'possible'] as const;
type WhichReading = (typeof READINGS)[number];
/** The entries of what fired in the library, and the rules or lifts of ours. */
const entriesIn = (knowledgeBase: KnowledgeBase) =>
  [
    ['rules', rulesOf(knowledgeBase)],
    ['lifts', liftsOf(knowledgeBase)],
  ] as const;

/** What fired, but taken as our own names say: that these say the same is asked of each by itself. */
function asOurs(worth: Worth, which: WhichReading, knowledgeBase: KnowledgeBase): Worth {
  const own = entriesIn(knowledgeBase).map(
    ([name, entries]) =>
      [
        name,
        record(
          entries.map(({ id }) => [id, { value: termOf[which]('x', id), isNull: 'false', isBoolean: true }]),
        ),
      ] as const,
  );
  return record([...own, ['isBare', partOf(worth, 'isBare')]]);
}

/** The symbolic check-in with what fires left open: any rules may, whatever the answers are. */
const withAnyRules = (text: string): string =>
  text.replaceAll(/^\(define-fun (x\.(?:fires|may)\.\S+) \(\) Bool .*$/gm, '(declare-const $1 Bool)');

/** How many are asked about at once. */
const TOGETHER = 30;

type Question = readonly [what: string, of: string];

async function ask(
  knowledgeBase: KnowledgeBase,
  text: string,
  questions: readonly Question[],
): Promise<readonly string[]> {
  const solver = await newSolver();
  solver.tell(text);
  const failures: string[] = [];
  const left: Question[] = [];
  for (let first = 0; first < questions.length; first += TOGETHER) {
    const some = questions.slice(first, first + TOGETHER);
    if (await solver.canBe([any(some.map(([, of]) => of))])) left.push(...some);
  }
  for (const [what, of] of left) {
    const values = await solver.example([of]);
    if (values === undefined) continue;
    failures.push(`${what} differs: ${saidIn(values, knowledgeBase)}`);
  }
  solver.end();
  return failures;
}

/**
 * Proves that the library which is exported for the engines of others says of every check-in what the rules as written
 * say: each rule and lift on what is certain and on what is possible; and for any of these, level, level at worst and
 * certificate. `change` makes a library that is wrong on purpose.
 */
export async function proveElm(
  knowledgeBase: KnowledgeBase,
  change: (library: string) => string = (library) => library,
): Promise<Proof> {
  const library: unknown = JSON.parse(change(JSON.stringify(triageElm(knowledgeBase, '1'))));
  const facts = new Map([['Facts', parameterOf(knowledgeBase)]]);
  const fired: Worth[] = [];
  const rules = new ElmReader(library, facts, (name, worth) => {
    if (name === 'Fired') fired.push(worth);
    return worth;
  });
  rules.definition('Decision');
  const held = READINGS.flatMap((which, nth) =>
    entriesIn(knowledgeBase).flatMap(([name, entries]) =>
      entries.map(({ id }): Question => {
        const theirs = partOf(partOf(fired[nth] ?? record([]), name), id);
        return [`${id} on what is ${which}`, isOther(theirs, termOf[which]('x', id))];
      }),
    ),
  );
  let calls = 0;
  const level = new ElmReader(library, facts, (name, worth) =>
    name === 'Fired' ? asOurs(worth, READINGS[calls++] ?? 'possible', knowledgeBase) : worth,
  );
  const decision = level.definition('Decision');
  const decided: readonly Question[] = [
    ['level', isOther(partOf(decision, 'level'), termOf.level('x'))],
    ['levelAtWorst', isOther(partOf(decision, 'levelAtWorst'), termOf.levelAtWorst('x'))],
    ['certified', isOther(partOf(decision, 'certified'), termOf.certified('x'))],
  ];
  const ours = checkInSmt(knowledgeBase, 'x');
  return {
    claim: 'solver: the library exported for other engines says what the rules say, of every check-in',
    checked: held.length + decided.length,
    failures: [
      ...(await ask(knowledgeBase, `${ours}\n${rules.lines.join('\n')}`, held)),
      ...(await ask(knowledgeBase, `${withAnyRules(ours)}\n${level.lines.join('\n')}`, decided)),
    ],
    notes: [],
  };
}
