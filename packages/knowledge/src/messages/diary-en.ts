/** The sentences of the diary, in ICU message form, by key. */
export const diaryEn = {
  'diary.told': '{sign}: {steps}.',
  'diary.step-on-day': '{step} on day {day}',
  'diary.told-nothing': '{sign}: nothing told so far.',
  'diary.not-there': 'not there',
  'diary.unsure': 'not sure',
  'diary.later': '{step} (added later)',

  'diary.usual-now': 'Usual by now: {most}.',
  'diary.usual-never': 'This is not part of usual healing.',
  'diary.usual-unknown': 'We do not know the day of the treatment, so we cannot say what is usual.',

  'diary.none': 'none',
  'diary.at-most': '{most, select, 1 {{first} or none} 2 {up to {second}} other {up to {third}}}',
  'diary.band-until': 'Usual until {when}: {most}.',
  'diary.band-after': 'After that: none.',

  'diary.basis': 'Where a strong sign ends sooner is our own reading. No clinician has signed it yet.',
  'diary.stretch':
    'The hours are for {depth, select, light {shallow needles} deep {deep or RF needles} other {needles of usual depth}}.',

  'diary.healing': 'Your skin is still healing.',
  'diary.one-more': 'All you told us is gone. One more check-in looks at the rest.',
  'diary.healed': 'All you told us is gone, and your last check-in said it heals as expected.',
  'diary.healed-numbers':
    'We count a sign as gone after {answers} answers over {hours} hours or more, from day {day} on. No clinician has signed these numbers yet.',

  'diary.reminder': 'Afterneedle',
} as const;
