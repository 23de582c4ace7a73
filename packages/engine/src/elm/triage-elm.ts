import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { rankOf } from '../facts/level.ts';
import { atomsOf, firstMinute } from '../rules/holds.ts';
import type { Atom, Condition } from '../rules/rule.ts';
import { envelopedFindings, liftsOf, rulesOf } from '../rules/rules-of.ts';
import {
  atLeast,
  below,
  call,
  choose,
  type Definition,
  defined,
  type Elm,
  every,
  firstKnown,
  given,
  greatest,
  isNull,
  isOneOf,
  least,
  not,
  parameter,
  part,
  record,
  recordType,
  some,
  statementOf,
  sum,
  total,
  truth,
  typeNamed,
  whole,
} from './expression.ts';
import { readingElm } from './reading-elm.ts';

const READING = given('reading');
const IS_WORST = given('isWorst');
const FIRED = given('fired');
const INTEGER = typeNamed('Integer');
const BOOLEAN = typeNamed('Boolean');
const STRING = typeNamed('String');

type Ids = readonly { readonly id: string }[];

const eachOf = (entries: Ids, type: Elm): Elm => recordType(entries.map(({ id }) => [id, type]));

/** The types of what the functions hand on. */
function typesOf(knowledgeBase: KnowledgeBase): {
  readonly facts: Elm;
  readonly reading: Elm;
  readonly fired: Elm;
  readonly unsure: Elm;
} {
  const { findings, contexts } = knowledgeBase.vocabulary;
  const steps = ['steps', eachOf(findings, INTEGER)] as const;
  const words = ['words', eachOf(contexts, STRING)] as const;
  const minutes = ['minutes', INTEGER] as const;
  return {
    facts: recordType([steps, ['said', eachOf(findings, STRING)], words, minutes]),
    reading: recordType([steps, words, minutes]),
    fired: recordType([
      ['rules', eachOf(rulesOf(knowledgeBase), BOOLEAN)],
      ['lifts', eachOf(liftsOf(knowledgeBase), BOOLEAN)],
      ['isBare', BOOLEAN],
    ]),
    unsure: eachOf(findings, BOOLEAN),
  };
}

function atomElm(atom: Atom): Elm {
  if ('f' in atom) return atLeast(part(part(READING, 'steps'), atom.f), whole(atom.atLeast));
  if (!('c' in atom)) return atLeast(part(READING, 'minutes'), whole(firstMinute(atom)));
  const word = part(part(READING, 'words'), atom.c);
  const ofNone = atom.orUnknown === true ? truth(true) : IS_WORST;
  return choose(isNull(word), ofNone, firstKnown(isOneOf(word, atom.is), truth(false)));
}

const countOf = (conditions: readonly Elm[]): Elm =>
  total(conditions.map((condition) => choose(condition, whole(1), whole(0))));

function conditionElm({ all, groups = [] }: Condition): Elm {
  return every([
    ...all.map(atomElm),
    ...groups.map(({ need, of }) =>
      need === 1 ? some(of.map(atomElm)) : atLeast(countOf(of.map(atomElm)), whole(need)),
    ),
  ]);
}

/** Which rules and lifts hold in a reading; where a word may be any, it may be the one that is asked for. */
function firedFunction(knowledgeBase: KnowledgeBase): Definition {
  const enveloped = envelopedFindings(knowledgeBase);
  const bare = knowledgeBase.vocabulary.findings.filter(({ id }) => !enveloped.has(id));
  const conditions = (entries: readonly (Condition & { readonly id: string })[]): Elm =>
    record(entries.map((entry) => [entry.id, conditionElm(entry)]));
  return {
    name: 'Fired',
    operands: [
      ['reading', typesOf(knowledgeBase).reading],
      ['isWorst', BOOLEAN],
    ],
    expression: record([
      ['rules', conditions(rulesOf(knowledgeBase))],
      ['lifts', conditions(liftsOf(knowledgeBase))],
      ['isBare', some(bare.map(({ id }) => atLeast(part(part(READING, 'steps'), id), whole(1))))],
    ]),
  };
}

/** The rank that what fired leads to: the highest rule, then one step up at most, no further than a lift may reach. */
function rankFunctions(knowledgeBase: KnowledgeBase): readonly Definition[] {
  const rules = rulesOf(knowledgeBase).map(({ id, level }) =>
    choose(part(part(FIRED, 'rules'), id), whole(rankOf(level)), whole(0)),
  );
  const ceilings = liftsOf(knowledgeBase).map(({ id, upTo }) =>
    choose(part(part(FIRED, 'lifts'), id), whole(rankOf(upTo)), whole(0)),
  );
  const bare = choose(part(FIRED, 'isBare'), whole(rankOf('self-care')), whole(0));
  const unlifted = given('unlifted');
  const fired = ['fired', typesOf(knowledgeBase).fired] as const;
  return [
    { name: 'Highest', operands: [fired], expression: greatest([bare, ...rules]) },
    { name: 'Ceiling', operands: [fired], expression: greatest([whole(0), ...ceilings]) },
    {
      name: 'Lifted',
      operands: [
        ['unlifted', INTEGER],
        ['ceiling', INTEGER],
      ],
      expression: greatest([unlifted, least([sum(unlifted, whole(1)), given('ceiling')])]),
    },
    {
      name: 'Rank',
      operands: [fired],
      expression: call('Lifted', [call('Highest', [FIRED]), call('Ceiling', [FIRED])]),
    },
  ];
}

/** Whether a rule of same-day or above that may still fire names a finding the person was not sure about. */
function needsAnswer(knowledgeBase: KnowledgeBase): Elm {
  const urgent = rulesOf(knowledgeBase).filter(({ level }) => rankOf(level) >= rankOf('same-day'));
  return some(
    urgent.map((rule) => {
      const findings = new Set(atomsOf(rule).flatMap((atom) => ('f' in atom ? [atom.f] : [])));
      const isUnsure = some([...findings].map((id) => part(given('unsure'), id)));
      return every([part(part(given('possible'), 'rules'), rule.id), isUnsure]);
    }),
  );
}

function decisionFunctions(knowledgeBase: KnowledgeBase): readonly Definition[] {
  const types = typesOf(knowledgeBase);
  const certified = below(given('atWorst'), whole(rankOf('same-day')));
  const isTimeKnown = not(isNull(part(parameter('Facts'), 'minutes')));
  const level = greatest([
    given('known'),
    choose(given('needsAnswer'), whole(rankOf('contact-provider')), whole(0)),
    choose(every([certified, isTimeKnown]), whole(0), whole(rankOf('self-care'))),
  ]);
  return [
    {
      name: 'Answer',
      operands: [
        ['certain', types.fired],
        ['known', INTEGER],
        ['atWorst', INTEGER],
        ['needsAnswer', BOOLEAN],
      ],
      expression: record([
        ['level', level],
        ['levelAtWorst', greatest([level, given('atWorst')])],
        ['certified', certified],
        ['rules', part(given('certain'), 'rules')],
        ['lifts', part(given('certain'), 'lifts')],
      ]),
    },
    {
      name: 'Decide',
      operands: [
        ['certain', types.fired],
        ['possible', types.fired],
        ['unsure', types.unsure],
      ],
      expression: call('Answer', [
        given('certain'),
        call('Rank', [given('certain')]),
        call('Rank', [given('possible')]),
        needsAnswer(knowledgeBase),
      ]),
    },
    {
      name: 'Decision',
      expression: call('Decide', [
        call('Fired', [defined('Least'), truth(false)]),
        call('Fired', [defined('Most'), truth(true)]),
        defined('Unsure'),
      ]),
    },
  ];
}

/**
 * Answers the triage rules as an ELM library (HL7 CQL 1.5, JSON form) with one parameter `Facts` (`steps` and `said` by
 * finding, `words` by context fact, `minutes`) and the definition `Decision` (ranks 0 to 4, `certified`, what fired).
 * All of it is in the library: what is unknown, what a medicine may hide, rules, lifts and the level.
 */
export function triageElm(knowledgeBase: KnowledgeBase, version: string): unknown {
  const definitions = [
    ...readingElm(knowledgeBase),
    firedFunction(knowledgeBase),
    ...rankFunctions(knowledgeBase),
    ...decisionFunctions(knowledgeBase),
  ];
  return {
    library: {
      identifier: { id: 'AfterneedleTriage', version },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
      parameters: {
        def: [{ name: 'Facts', accessLevel: 'Public', parameterTypeSpecifier: typesOf(knowledgeBase).facts }],
      },
      statements: { def: definitions.map(statementOf) },
    },
  };
}
