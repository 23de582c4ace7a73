import { alike, type Equivalent } from './alike.ts';

/** Mutants of the other parts that change no answer, looked at one by one. */
export const equalElsewhere: readonly Equivalent[] = [
  ...alike(
    'care/care-now.ts',
    'A missing step is no more above 0 than 0 is, and not missing is true as not false is.',
    [
      ['least.findings[id] ?? 0', 'least.findings[id]', '?? without its right side'],
      ['unlessAny?.some(isPresent) ?? false', 'unlessAny?.some(isPresent)', '?? without its right side'],
    ],
  ),
  ...alike('interview/askable.ts', 'The slot is one of the vocabulary, and every slot has a byte.', [
    ['codes[slotOf.get(gate.f) ?? 0] ?? 0', 'codes[slotOf.get(gate.f) ?? 0]', '?? without its right side'],
    ['codes[slot] ?? 0', 'codes[slot]', '?? without its right side'],
    ['slots.usual[slot] ?? 0', 'slots.usual[slot]', '?? without its right side'],
  ]),
  ...alike('interview/certificate.ts', 'No list of words holds an empty or a missing one.', [
    ["facts.contexts[when.c] ?? ''", 'facts.contexts[when.c]', '?? without its right side'],
  ]),
  ...alike(
    'interview/useful-items.ts',
    'Without items there is nothing to try, and nothing is useful: only slower.',
    [['items.length === 0', 'false', 'never']],
  ),
  ...alike('series/explain-series.ts', 'Where both are the same, the same level comes out of either.', [
    [
      'rankOf(first.levelAtWorst) > rankOf(second.levelAtWorst)',
      'rankOf(first.levelAtWorst) >= rankOf(second.levelAtWorst)',
      '> as >=',
    ],
  ]),
  ...alike('series/explain-series.ts', 'The hours of one of the two are always known here.', [
    [
      'soonest(recheck, reading.recheckAfterHours) ?? recheck',
      'soonest(recheck, reading.recheckAfterHours)',
      '?? without its right side',
    ],
  ]),
  ...alike('screening/calendar-day.ts', 'The form of a date was looked at before: it has three numbers.', [
    ['0', 'undefined', 'without its default'],
  ]),
  ...alike('products/names-csv.ts', 'The head was found among these rows.', [
    ['rows[head] ?? []', 'rows[head]', '?? without its right side'],
  ]),
  ...alike('text/matches.ts', 'It is worked out again the next time: only slower.', [
    ['lexicon.states.set(word, state);', '', 'left out'],
  ]),
  ...alike(
    'causes/rank-causes.ts',
    'Behind the last cut there is none, and nothing is before a missing one.',
    [['row < onsetCuts.length', 'row <= onsetCuts.length', '< as <=']],
  ),
  ...alike('causes/reasons.ts', 'A reason of weight 0 was left out before.', [
    ['weight > 0', 'weight >= 0', '> as >='],
    ['weight < 0', 'weight <= 0', '< as <='],
  ]),
  ...alike(
    'interview/useful-items.ts',
    'The last fact is asked about when all before it are chosen, and then nothing is missing: it is never reached.',
    [['chosen', 'undefined', 'gives undefined', 2]],
  ),
  ...alike('interview/compile-interview.ts', '0 comes first and the cuts ascend already.', [
    ['a - b', 'a + b', '- as +'],
  ]),
  ...alike(
    'interview/gists.ts',
    'Behind the last lift no bit is set: the same sign is added every time, and no rank is compared.',
    [['lift < ruleCount + liftCount', 'lift <= ruleCount + liftCount', '< as <=']],
  ),
  ...alike('interview/separate-causes.ts', 'It is worked out again the next time: only slower.', [
    ['interview.shares.set(key, shares);', '', 'left out'],
  ]),
  ...alike(
    'interview/check-certificate.ts',
    'No fact is named as what every object has, and an answer that is not there is missing.',
    [['isNamed(answers, id)', 'true', 'always']],
  ),
  ...alike('screening/screen.ts', 'Where both are as bad, they are the same outcome.', [
    ['rankOfOutcome(a) < rankOfOutcome(b)', 'rankOfOutcome(a) <= rankOfOutcome(b)', '< as <='],
  ]),
  ...alike('screening/screen.ts', 'What is no outcome has no rank, as to go ahead has the lowest.', [
    ["worst.get(c) ?? 'go-ahead'", 'worst.get(c)', '?? without its right side'],
  ]),
  ...alike('causes/ranking-tables.ts', 'Nothing weighs as 0 does, and every cause has a place in the sums.', [
    ['cue.fails ?? 0', 'cue.fails', '?? without its right side', 2],
  ]),
  ...alike(
    'causes/ranking-tables.ts',
    'A bound that is no bound counts as hour 0, and the row of hour 0 is that of the first bound.',
    [['[...new Set(bounds)].filter((until) => until !== null)', '[...new Set(bounds)]', 'without filter']],
  ),
  ...alike(
    'lines/line-words.ts',
    'It is another hash of the same letters; keys that it can not tell apart are refused.',
    [['true', 'false', 'true as false', 2]],
  ),
  ...alike('lines/scan-line.ts', 'Each line begins with no time.', [['-1', '1', 'without -', 4]]),
  ...alike('lines/scan-line.ts', 'What ends does so behind where it began, never at 0.', [
    ['end > 0', 'end >= 0', '> as >='],
    ['at < 0', 'at <= 0', '< as <='],
    ['end < 0', 'end <= 0', '< as <='],
    ['whole < 0', 'whole <= 0', '< as <='],
  ]),
  ...alike(
    'lines/scan-line.ts',
    'Before the first byte stands none, so no number goes on and -1 is answered.',
    [['whole < 0', 'false', 'never']],
  ),
  ...alike('lines/scan-line.ts', 'It counts lines downwards: each still has a number of its own.', [
    ['line.line + 1', 'line.line - 1', '+ as -'],
  ]),
  ...alike('lines/brief-lines.ts', 'What ends does so behind where it began, never at 0.', [
    ['end < 0', 'end <= 0', '< as <='],
  ]),
  ...alike(
    'lines/brief-lines.ts',
    'The taker refuses so long a line as well, once it has read it: only slower.',
    [['to - from > MOST_BYTES', 'false', 'never']],
  ),
  ...alike('lines/brief-lines.ts', 'The piece is made anew the next time: only slower.', [
    ['byContact.set(contact ?? NEVER, piece);', '', 'left out'],
    ['known.set(recheck, byContact);', '', 'left out'],
  ]),
  ...alike(
    'lines/line-words.ts',
    'It is another hash of the same letters; keys of one place stand one behind the other.',
    [
      [
        'Math.imul(view.getInt32(from, true), 0x2c1b3c6d) ^ view.getInt32(to - 3, true)',
        'Math.imul(view.getInt32(from, true), 0x2c1b3c6d) & view.getInt32(to - 3, true)',
        '^ as &',
      ],
      ['ends ^ (to - from)', 'ends & (to - from)', '^ as &'],
    ],
  ),
  ...alike(
    'lines/brief-lines.ts',
    'A piece of no hours is looked up by another key and made anew where it is not found: only slower.',
    [['contact ?? NEVER', 'contact', '?? without its right side']],
  ),
  ...alike('lines/line-answers.ts', 'A missing time is no more at or after 0 than a time below 0 is.', [
    ['minutes ?? NONE', 'minutes', '?? without its right side'],
  ]),
  ...alike(
    'lines/line-answers.ts',
    'A fact that follows from the time stands beside slot 0, a finding that nothing follows from: it is unknown while that is worked out and then absent again.',
    [
      [
        'links.derivedFrom.filter((_, index) => (links.derivedUntil[index] ?? 0) < 0)',
        'links.derivedFrom',
        'without filter',
      ],
    ],
  ),
  ...alike(
    'lines/line-answers.ts',
    'The list is made anew and leaves out what is usual, which adds nothing: only slower.',
    [['isMasked', 'true', 'always']],
  ),
  ...alike('causes/rank-causes.ts', 'Every number holds the place of its cause: no two are the same.', [
    ['(list[place - 1] as number) < key', '(list[place - 1] as number) <= key', '< as <='],
  ]),
  ...alike(
    'causes/ranking-tables.ts',
    'Behind the last slot are no sums, and nobody reads where they begin.',
    [['slot < slots.count', 'slot <= slots.count', '< as <=']],
  ),
  ...alike('triage/watch-for.ts', 'Present without a step counts as 1 in a sum as well.', [
    ['answer === true', 'false', 'never'],
  ]),
  ...alike(
    'triage/watch-for.ts',
    'A rule that asks for more than a scale has is refused, so a step above the highest fires no rule more.',
    [['next <= max', 'true', 'always']],
  ),
  ...alike('triage/explain-for-page.ts', 'They are read before anything else is worked out.', [
    ['compiled.workspace.codes.slice()', 'compiled.workspace.codes', 'without slice'],
  ]),
  ...alike('triage/explain.ts', 'No rule is listed for what stands behind the last finding.', [
    ['slot < layout.slots.findingCount', 'slot <= layout.slots.findingCount', '< as <='],
  ]),
  ...alike('series/came-and-went.ts', 'What only the last check-in names has no earlier step above 0.', [
    ['recent.slice(0, -1)', 'recent', 'without slice'],
  ]),
  ...alike('series/healing.ts', 'Without a check-in nothing heals as expected, whatever comes after.', [
    ['latest.at(-1)?.minutes ?? -1', 'latest.at(-1)?.minutes', '?? without its right side'],
  ]),
  ...alike(
    'interview/askable.ts',
    'The slot is one of the vocabulary, and every context fact has its words.',
    [
      [
        'slots.words[slot - slots.findingCount] ?? []',
        'slots.words[slot - slots.findingCount]',
        '?? without its right side',
      ],
    ],
  ),
  ...alike('interview/next-screen.ts', 'What is no list was refused before, and nothing is an empty list.', [
    ['Array.isArray(shown)', 'true', 'always'],
  ]),
  ...alike('causes/ranking-tables.ts', 'The place lies within the table.', [
    ['sums[at] ?? 0', 'sums[at]', '?? without its right side'],
  ]),
  ...alike('causes/ranking-tables.ts', 'No two causes have one id.', [
    ['a.id < b.id', 'a.id <= b.id', '< as <='],
  ]),
  ...alike('care/care-now.ts', 'The bounds name every context fact.', [
    ['least.contexts[whenContext.c] ?? []', 'least.contexts[whenContext.c]', '?? without its right side'],
  ]),
  ...alike('rules/known-witness.ts', 'The same reason is worked out anew: only slower.', [
    ['key < 0', 'key <= 0', '< as <='],
  ]),
  ...alike(
    'rules/interpret.ts',
    'No finding is among none: without unsure answers no rule is found either.',
    [['unsure.length > 0', 'unsure.length >= 0', '> as >=']],
  ),
  ...alike(
    'triage/explain.ts',
    'Where nothing was lifted, no lift reaches above the level: each is passed over.',
    [['known === unlifted', 'false', 'never']],
  ),
  ...alike('causes/rank-causes.ts', 'Behind the findings both tables end, and a missing word adds no bits.', [
    ['slot >= findingCount', 'slot > findingCount', '>= as >'],
  ]),
  ...alike('causes/ranking-tables.ts', 'What is the same as usual adds 0 to each sum: only slower.', [
    ['mine === usually', 'false', 'never'],
  ]),
  ...alike('causes/reasons.ts', 'A cue that names no fact was refused when its knowledge was compiled.', [
    ["cue.f ?? cue.c ?? ''", 'cue.f ?? cue.c', '?? without its right side'],
  ]),
  ...alike(
    'causes/reasons.ts',
    'A reason of weight 0 speaks neither for nor against: both lists leave it out.',
    [['weight !== 0', 'true', 'always']],
  ),
  ...alike(
    'lines/line-answers.ts',
    'Both lists are as long, and a missing hour is no more below 0 than 0 is.',
    [['links.derivedUntil[index] ?? 0', 'links.derivedUntil[index]', '?? without its right side']],
  ),
  ...alike('lines/scan-line.ts', 'Every line sets the field before it is read.', [
    ['false', 'true', 'false as true', 1],
  ]),
  ...alike(
    'lines/scan-line.ts',
    'A key that ends at the end of the line is refused, whatever lies behind it.',
    [['at < length', 'at <= length', '< as <=', 3]],
  ),
  ...alike('series/compile-series.ts', 'It is worked out again: the same, only slower.', [
    ['before?.by.knowledgeBase === compiledKnowledge.knowledgeBase', 'false', 'never'],
  ]),
  ...alike('series/healing.ts', 'The first and the last of a list are both there or both missing.', [
    ['first === undefined || last === undefined', 'first === undefined && last === undefined', '|| as &&'],
  ]),
  ...alike('series/points-of.ts', 'No list of words holds an empty or a missing one.', [
    ["contexts[context] ?? ''", 'contexts[context]', '?? without its right side'],
  ]),
  ...alike('series/read-series.ts', 'Both kinds have course 0, and only those above 0 come here.', [
    ["kind === 'easing' || kind === 'as-expected'", 'false', 'never'],
  ]),
  ...alike(
    'plan/compile-plan.ts',
    'To a sort that is stable 0 and 1 are the same: equal texts stay as they stand.',
    [['a > b', 'a >= b', '> as >=']],
  ),
];
