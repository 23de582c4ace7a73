import type { Mutant } from './mutants-of.ts';

/** By file, what stands there and what stands there instead: why nothing notices it. */
const REASONS: readonly (readonly [file: string, before: string, after: string, reason: string])[] = [
  [
    'plan/resolve-stretch.ts',
    'a.kind === b?.kind',
    'true',
    'No two stretches of the tests stand side by side and differ only in the condition they name.',
  ],
  [
    'plan/resolve-stretch.ts',
    'moment.nowMinute > hold.until',
    'moment.nowMinute >= hold.until',
    'No open allergy of the tests has a hold that ends when the skin is calm.',
  ],
  [
    'plan/resolve-stretch.ts',
    'moment.nowMinute > hold.until',
    'moment.nowMinute <= hold.until',
    'No open allergy of the tests has a hold that ends when the skin is calm.',
  ],
  [
    'plan/clinic-change.ts',
    "one === 'nobody-named'",
    'undefined',
    'No test has a want of a name behind a floor in one line.',
  ],
  [
    'products/compile-ingredients.ts',
    '[...commonPlants].filter(([name]) => !/^\\p{Script=Latin}/u.test(name))',
    '[...commonPlants]',
    'No test has a plant in Latin letters within a name of another script.',
  ],
  [
    'products/judge-everyday.ts',
    'true',
    'false',
    'No test types an allergy to what is both an ingredient and a thing of everyday words.',
  ],
  [
    'products/product-from.ts',
    'unknownAllergies.length === 0',
    'false',
    'An empty list is given where there was none; those who read it take both alike.',
  ],
  [
    'products/split-ingredients.ts',
    'text',
    'undefined',
    'No test has prose in several pieces of which none alone is prose.',
  ],
  [
    'text/context-facts.ts',
    'hours !== undefined',
    'hours === undefined',
    'No test tells of blood on a needle more than 72 hours ago.',
  ],
  ['text/named-days.ts', 'last + 1', 'last - 1', 'No test tells the two places apart in a range of days.'],
  [
    'text/courses.ts',
    'hours >= TWO_DAYS',
    'hours > TWO_DAYS',
    'No test names a course of 48 hours to the hour.',
  ],
  [
    'facts/problem.ts',
    "[ 'not-an-object', 'unknown-field', 'unknown-fact', 'bad-value', 'out-of-range', 'too-long', 'not-allowed', ]",
    '[]',
    'The engine takes only the type from the list; the contract, whose tests are not asked here, reads it.',
  ],
  [
    'rules/check-witness.ts',
    'given !== said || step !== said',
    'given !== said && step !== said',
    'No witness of the tests quotes a step that was given but is not what the reading holds, or the other way.',
  ],
  [
    'triage/outline.ts',
    'index < firedCount',
    'index <= firedCount',
    'No test asks a second time with one rule less, where the rule left in the list is as urgent and names sooner hours.',
  ],
  [
    'triage/outline.ts',
    'index < firedCount',
    'true',
    'No test asks a second time with one rule less, where the rule left in the list is as urgent and names sooner hours.',
  ],
  [
    'causes/rank-causes.ts',
    'slot >= findingCount || code === 0',
    'slot >= findingCount && code === 0',
    'No test has a cause that nothing opens but a finding told absent.',
  ],
  ['causes/ranking-tables.ts', 'weight > 0', 'weight >= 0', 'No cue of the tests weighs 0 when it holds.'],
  [
    'care/care-now.ts',
    'whenAny.some(isPresent)',
    'whenAny.every(isPresent)',
    'No test looks at first aid where one of its several signs is there and another is not.',
  ],
  [
    'lines/scan-line.ts',
    '(bytes[at] as number) >= ZERO',
    '(bytes[at] as number) > ZERO',
    'A line with a 0 behind the point is then read as JSON, with the same answer; no test asks which way was taken.',
  ],
  [
    'series/expected-course.ts',
    'sign.steps.get(depth) ?? []',
    'sign.steps.get(depth)',
    'No test has a depth for which a followed sign has no steps.',
  ],
  [
    'series/expected-course.ts',
    'envelope?.cites ?? []',
    'envelope?.cites',
    'No test reads the sources of a followed sign that has no envelope.',
  ],
  [
    'series/expected-course.ts',
    'envelope?.cites ?? []',
    '[]',
    'The tests read the sources of the steps, not those of the whole course.',
  ],
  [
    'series/explain-series.ts',
    'rankOf(first.levelAtWorst) > rankOf(second.levelAtWorst)',
    'true',
    'No test has a worst level that is higher with what the series shows than with open answers left open.',
  ],
  [
    'series/explain-series.ts',
    'isFirst',
    'false',
    'No test reads the facts where the reading with open answers left open is the more urgent one.',
  ],
  [
    'series/finding-course.ts',
    'minutes >= fastFromHour.value * HOUR',
    'minutes > fastFromHour.value * HOUR',
    'No fast rise of the tests begins at the very hour from which one counts.',
  ],
  [
    'series/signs-to-ask.ts',
    'a.rank - b.rank',
    'a.rank + b.rank',
    'Signs come in this order and the sort is stable; it would show only in a list longer than any of the tests.',
  ],
  [
    'interview/askable.ts',
    'told === slot && links.derivedUntil[index] === -1',
    'told === slot || links.derivedUntil[index] === -1',
    'No test has a context fact that nobody gave and that the time alone tells to be other than usual.',
  ],
  [
    'interview/certificate.ts',
    "gives.c === atom.c && ('untilHour' in when ? facts.minutes !== undefined && facts.minutes <= when.untilHour * 60 : when.",
    "gives.c === atom.c || ('untilHour' in when ? facts.minutes !== undefined && facts.minutes <= when.untilHour * 60 : when.",
    'No test has a certificate about a context fact where another derivation would be found first.',
  ],
  [
    'interview/separate-causes.ts',
    'whole >= 0',
    'whole < 0',
    'Only shares below one are cut to whole numbers; no two questions of the tests lie as near as that cut.',
  ],
  [
    'interview/separate-causes.ts',
    'by <= most',
    'by < most',
    'No test has two answers to one question that change the causes by exactly as much into different ones.',
  ],
  [
    'screening/screening-answers.ts',
    "steps.findLast((step) => ('from' in step ? value >= step.from : value > step.over))?.value ?? ''",
    "steps.findLast((step) => ('from' in step ? value >= step.from : value > step.over))?.value",
    'The steps of every measure of the tests begin at its least number, so that each number has a word.',
  ],
  [
    'plan/compile-plan.ts',
    'entry.avoidItems.length + entry.contraindications.length',
    'entry.avoidItems.length - entry.contraindications.length',
    'No stand-in of the tests is held by a care item and by a contraindication at once.',
  ],
  [
    'plan/subject.ts',
    'addEnds(cuts, votes.allowances);',
    '',
    'No allowance of the tests begins or ends at a minute at which nothing else about the thing changes.',
  ],
  [
    'plan/subject.ts',
    'cuts.add(hold.until).add(hold.notCalmFrom);',
    '',
    'No hold of the tests ends at a settled minute at which nothing else about the thing changes.',
  ],
  [
    'plan/votes.ts',
    'unlessAny ?? []',
    '[]',
    'No care item of a plan in the tests is called off by a sign that is there.',
  ],
  [
    'plan/votes.ts',
    'item.endCondition === undefined',
    'false',
    'A missing condition is then written down as missing; those who read it take both alike.',
  ],
  [
    'lines/scan-line.ts',
    '-1',
    '0',
    'No line of the tests ends inside a text, which would have to begin anew at its first byte.',
  ],
  [
    'products/judge-everyday.ts',
    'words.length > 1',
    'words.length >= 1',
    'A single name known by its form gets the same answer where it is read as a label.',
  ],
  ['products/label-pieces.ts', 'at < from', 'false', 'No two separators of the tests overlap.'],
  [
    'products/read-piece.ts',
    '[outside, ...bracketed, ...strengths]',
    '[]',
    'No name of the tests loses a bracket that does not stand in it letter by letter.',
  ],
  [
    'products/read-piece.ts',
    '-1',
    '1',
    'What begins with a bracket has a partner, or -1, in the list itself.',
  ],
  [
    'products/split-ingredients.ts',
    'aside.mentions.every(({ name }) => !names.has(nameKey(name)))',
    'aside.mentions.some(({ name }) => !names.has(nameKey(name)))',
    'No praise of the tests names one ingredient of the list and one that is not in it at once.',
  ],
  [
    'text/courses.ts',
    'cue.first - last <= reach',
    'cue.first - last < reach',
    'No time of the tests stands just six words before what gets worse.',
  ],
  [
    'text/named-days.ts',
    'ordinal !== undefined && Number.isFinite(ordinal)',
    'ordinal !== undefined || Number.isFinite(ordinal)',
    'The hours are then no number, and no number of hours is told either.',
  ],
  [
    'text/quantities.ts',
    'gap === 1',
    'true',
    'No two numbers of the tests stand side by side with more than one sign between them.',
  ],
  [
    'text/told-days.ts',
    'match.entry.hours >= 12',
    'match.entry.hours > 12',
    'No days of the tests are told with a night that is exactly 12 hours ago and change their order by it.',
  ],
  ['text/together.ts', '-1', '1', 'Between two places of a text every place has a word.'],
];
const NOT_LOOKED_AT = 'A test that asks for it is missing.';

/** Answers why nothing notices a mutant. */
export function whyItSurvives({ file, before, after }: Mutant): string {
  return (
    REASONS.find((one) => one[0] === file && one[1] === before && one[2] === after)?.[3] ?? NOT_LOOKED_AT
  );
}
