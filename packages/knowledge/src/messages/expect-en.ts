/** The sentences of the pages on what to expect. */
export const expectEn = {
  'expect.what': 'What it is',
  'expect.windows': 'How long it is usual',
  'expect.windows-watched': 'How long it may be watched',
  'expect.windows-from': 'Counted from the end of your treatment, {when}.',
  'expect.only-if': 'It counts as usual only if all of this is so',
  'expect.only-if-watched': 'It may be watched only if all of this is so',
  'expect.only-if-why': 'No single sign can say that all is well.',
  'expect.stretches': 'What makes it stronger or longer',
  'expect.not-usual': 'This is not part of it',
  'expect.on-skin': 'How it looks on your skin',
  'expect.sources': 'Sources of this page',

  'expect.not.emergency': 'Call {number} now if',
  'expect.not.same-day': 'Get care today if',
  'expect.not.contact-provider': 'Contact your clinic if',

  'expect.skin.white': 'White skin',
  'expect.skin.brown': 'Brown skin',
  'expect.skin.black': 'Black skin',
  'expect.skin.any': 'All skin',

  'expect.class.all': 'All needle lengths and RF',
  'expect.class.up-to-standard': 'Needles up to 1.5 mm',
  'expect.class.deep-or-rf': 'Needles over 1.5 mm, or RF',

  'expect.hours': '{n, plural, one {1 hour} other {# hours}}',
  'expect.days': '{n, plural, one {1 day} other {# days}}',
  'expect.weeks': '{n, plural, one {1 week} other {# weeks}}',
  'expect.about-date': 'about {date}',
  'expect.step': '{step}: {text}',
  'expect.usual': 'Usual {isDate, select, yes {until} other {for up to}} {end}.',
  'expect.usual-over': 'It was usual until {end}. That time is over.',
  'expect.then-fade':
    'It should be gone {isDate, select, yes {by} other {after}} {end}. If not, contact your clinic.',
  'expect.then-contact': 'If it is still there then, contact your clinic.',
  'expect.then-check': 'If it is still there then, check your skin.',
  'expect.watched':
    'We never call it usual by itself. It can be watched {isDate, select, yes {until} other {for up to}} {end}, then contact your clinic.',
  'expect.watched-open': 'We never call it usual by itself. It may be watched while all points below hold.',
  'expect.never': 'Not usual. Check your skin.',
  'expect.never-from': 'Never usual and never just watched. Below stands how soon to get help.',

  'expect.phase.first-evening': 'First day and evening',
  'expect.phase.day-1': 'Day 1',
  'expect.phase.days-2-3': 'Days 2 and 3',
  'expect.phase.week-1': 'The rest of week 1',
  'expect.phase.weeks-2-4': 'Weeks 2 to 4',
  'expect.phase.from': 'From {when}',
  'expect.phase.usual': 'Usual, if it is mild and you feel well',
  'expect.phase.fading': 'Should be fading',
  'expect.phase.watched': 'Can show, and is watched',
  'expect.phase.end': '{isDate, select, yes {until} other {for up to}} {end}',
  'expect.phase.gone': '{isDate, select, yes {gone by} other {gone after}} {end}',

  'expect.sun-until': 'This holds {isDate, select, yes {until} other {for}} {end}.',
} as const;
