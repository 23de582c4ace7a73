import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { rankOf } from '../facts/level.ts';
import { SCALES } from '../facts/vocabulary.ts';
import { firstMinute } from '../rules/holds.ts';
import type { Atom, Condition } from '../rules/rule.ts';
import { liftsOf, rulesOf } from '../rules/rules-of.ts';
import type { Certificate } from './certificate.ts';
import type { InterviewKnowledge } from './interview-knowledge.ts';

type Answers = Certificate['answers'];

interface Given {
  readonly answers: Answers;
  readonly knowledgeBase: KnowledgeBase;
}

const isNamed = (answers: Answers, id: string): boolean => Object.hasOwn(answers, id);

/** The highest step a finding can have by these answers alone; a medicine that was not asked about may hide a "no". */
function highestStep(id: string, { answers, knowledgeBase }: Given): number {
  const finding = knowledgeBase.vocabulary.findings.find((one) => one.id === id);
  const max = finding === undefined ? Number.POSITIVE_INFINITY : SCALES[finding.scale].max;
  const answer = isNamed(answers, id) ? answers[id] : undefined;
  const mayBeHidden = knowledgeBase.masking.some(({ c, is, hides }) => {
    const word = isNamed(answers, c) ? answers[c] : 'unsure';
    return hides.includes(id) && (word === 'unsure' || is.includes(String(word)));
  });
  if (typeof answer === 'number') return mayBeHidden ? max : answer;
  if (answer !== undefined || finding?.of === undefined) return max;
  return highestStep(finding.of, { answers, knowledgeBase }) === 0 ? 0 : max;
}

/** The only word a context fact can be by these answers alone, or undefined when it can be any. */
function onlyWord(id: string, { answers, knowledgeBase }: Given): string | undefined {
  const answer = isNamed(answers, id) ? answers[id] : undefined;
  if (typeof answer === 'string' && answer !== 'unsure') return answer;
  const hours = answers['hoursSince'];
  const told = knowledgeBase.derivations.find(
    ({ when, gives }) =>
      gives.c === id &&
      ('untilHour' in when
        ? typeof hours === 'number' && hours <= when.untilHour
        : when.is.includes(String(answers[when.c]))),
  );
  return told?.gives.value;
}

function canHold(atom: Atom, given: Given): boolean {
  if ('f' in atom) return highestStep(atom.f, given) >= atom.atLeast;
  if ('c' in atom) {
    const word = onlyWord(atom.c, given);
    return word === undefined || atom.is.includes(word);
  }
  const hours = given.answers['hoursSince'];
  return typeof hours !== 'number' || Math.round(hours * 60) >= firstMinute(atom);
}

function canFire({ all, groups = [] }: Condition, given: Given): boolean {
  return (
    all.every((atom) => canHold(atom, given)) &&
    groups.every(({ need, of }) => of.filter((atom) => canHold(atom, given)).length >= need)
  );
}

function only(answers: Answers, by: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => by.includes(id)));
}

/** The answers with what they deny together, each denial checked against the line that makes it. */
function withImplied(
  { answers, implied }: Certificate,
  { implied: lines }: InterviewKnowledge,
): Answers | string {
  const whole: Record<string, Answers[string]> = { ...answers };
  const isThere = (id: string): boolean => isNamed(whole, id) && whole[id] !== 0;
  for (const [id, denies] of Object.entries(implied)) {
    const line = lines.find(
      ({ absent, whenNone }) => absent.includes(id) && whenNone.join() === denies.join(),
    );
    const isDenied = line?.whenNone.every((one) => whole[one] === 0) === true;
    if (line === undefined || !isDenied || line.unlessAny?.some(isThere) === true || isNamed(answers, id))
      return `${id} was not denied by ${denies.join(', ')}`;
    whole[id] = 0;
  }
  return whole;
}

/**
 * Answers what is wrong with a certificate, or nothing. It knows neither tables nor bounds: every rule of same-day or above
 * (of emergency, when it is same-day) must be listed, and the answers named beside it must alone keep it from firing.
 */
export function checkCertificate(
  certificate: Certificate,
  knowledgeBase: KnowledgeBase,
  interview: InterviewKnowledge,
): string | undefined {
  if (certificate.kind === 'open') return undefined;
  if (certificate.kind === 'emergency')
    return certificate.level === 'emergency' ? undefined : 'it is no emergency';
  const answers = withImplied(certificate, interview);
  if (typeof answers === 'string') return answers;
  const isSettled = certificate.kind === 'settled';
  if (isSettled !== (certificate.level === 'same-day'))
    return `${certificate.kind} does not go with ${certificate.level}`;
  const excludedBy = new Map(certificate.excluded.map(({ rule, by }) => [rule, by]));
  const isOut = (entry: Condition & { readonly id: string }): boolean => {
    const by = excludedBy.get(entry.id);
    return by !== undefined && !canFire(entry, { answers: only(answers, by), knowledgeBase });
  };
  const from = rankOf(isSettled ? 'emergency' : 'same-day');
  const rules = rulesOf(knowledgeBase);
  const left = rules.find((rule) => rankOf(rule.level) >= from && !isOut(rule));
  if (left !== undefined) return `${left.id} is not excluded`;
  if (isSettled) return undefined;
  const lift = liftsOf(knowledgeBase).find(({ upTo, ...rest }) => rankOf(upTo) >= from && !isOut(rest));
  const lifted = rules.find((rule) => rule.level === 'contact-provider' && !isOut(rule));
  if (lift === undefined || lifted === undefined) return undefined;
  return `${lift.id} may lift ${lifted.id} to same-day`;
}
