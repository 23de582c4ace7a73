/** What was changed in the knowledge or the engine after the first run, and why a source asks for it. */
export interface Mend {
  readonly what: string;
  readonly why: string;
}

/** All but the last were found by a failure of set A or of the public cases; none of those touches a level. */
export const MENDS: readonly Mend[] = [
  {
    what: 'A cause that is seen by certain signs is not named while all of them are known to be absent.',
    why: 'Slow swelling was named for dry skin after RF, where nothing was swollen; the table of causes tells each of these causes by its sign (J-18, and what each cause cites).',
  },
  {
    what: 'Ordinary inflammation knows mild itch, mild soreness and pain, clear weeping, and a flush brought on by heat or drink.',
    why: 'All of them are in the table of expected effects (J-05, J-27, J-28, J-40) and spoke only against it.',
  },
  {
    what: 'Peeling, dryness, fine crusts and needle marks speak more for ordinary inflammation.',
    why: 'Their windows are longer than that of redness, which the time since treatment stands for (J-06, J-09, E-022).',
  },
  {
    what: 'Contact allergy no longer takes hours 24 to 48 as bumps that began late.',
    why: 'The answer follows from the hours and stood there without any bump; the hours themselves are counted already (E-070).',
  },
  {
    what: 'Streaks speak more for an infection that spreads, and against irritation and contact allergy.',
    why: 'They are named only for infection (E-068, C-32).',
  },
  {
    what: 'Fever and feeling hot and cold speak for infected pores too, and feeling hot and cold counts like fever against ordinary inflammation.',
    why: 'Either with a sore place is taken for infection (E-067, J-57).',
  },
  {
    what: 'Contact allergy and irritation fall off after 6 weeks, warts after 12, and dark marks are held too early in week 1.',
    why: 'These are the times of the table of causes (E-070, E-071, J-16, J-18).',
  },
  {
    what: 'Clogged pores lose more where there are no white dots and no heavy product.',
    why: 'They are told by closed whiteheads after heavy cream or make-up (J-12, C-33).',
  },
  {
    what: 'A dirty tool, or one rinsed in tap water, speaks for a slip in the aftercare.',
    why: 'Unclean tools are among the slips named (S0-93, S0-134, J-49).',
  },
  {
    what: 'Bumps speak more for a delayed reaction to a needled-in product; a flush after heat speaks less for rosacea.',
    why: 'The reaction shows as firm small bumps or flat raised patches (E-013); a flush gone within 2 hours happens without rosacea (J-40).',
  },
  {
    what: 'Messages are read by a wider list of words. It changes only the figures from words alone.',
    why: 'It was written for the labelled messages in `tests/messages`; whether its author saw a vignette is not on record.',
  },
];

/** By vignette, why we hold its expected answer to be other than its source says. It stays as it is and counts as failed. */
export const DISPUTED: Readonly<Record<string, string>> = {
  'v-077':
    'a visit to the sauna has hours to keep but no level of its own in any source, and mild redness at hour 28 is inside its window. So the level is expected; the plan says what to leave.',
  'v-172':
    'the own roller used again on oneself is said to need advice on hygiene and to have no level of its own (J-49), and mild redness at hour 30 is inside its window. So the level is expected.',
};

/** What set B found and we left: mended, set B would be seen too. They wait for the next set. */
export const LEFT_OPEN: Readonly<Record<string, string>> = {
  'v-217':
    'severe redness after RF that stays the same is lifted to contact before hour 48. J-36 takes rows out of the lift that name a time of their own, and this one does (J-31, C-37). The engine is stricter than its source.',
  'v-261 and v-294':
    'a flush gone within 2 hours is self-care (J-40), but redness or warmth that is named with it is still held against its own window. The engine is stricter than its source.',
  'v-270':
    'a blood contact that somebody is not sure of sets the level as it should, but the order of causes takes it as unknown and does not name it.',
  'v-181, v-210 and v-248':
    'severe pain, and clear warmth after day 3, are same-day as they should be, but ordinary inflammation is still named before an infection.',
};
