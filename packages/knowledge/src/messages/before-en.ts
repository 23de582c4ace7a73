/** The sentences of the page before treatment, in ICU message form, by key. */
export const beforeEn = {
  'before.heading.go-ahead': 'Nothing you told us speaks against it',
  'before.heading.patch-test': 'Try the products on a small patch first',
  'before.heading.ask-clinician': 'Ask a doctor or nurse first',
  'before.heading.postpone': 'Wait until {when}',
  'before.heading.postpone-open': 'Wait until it has healed',
  'before.heading.do-not-treat': 'Do not have this treatment',
  'before.heading.open': 'Some questions are still open',

  'before.lead.go-ahead': 'The clinic still has to look at your skin and decide with you.',
  'before.lead.patch-test': 'A patch test shows an allergy before the day. It takes 4 days to read.',
  'before.lead.ask-clinician': 'Someone with training must decide if it suits you. Show them this page.',
  'before.lead.postpone': 'Choose a day from then on, and answer again if something changes.',
  'before.lead.postpone-and-healed': 'It must also have healed by then.',
  'before.lead.postpone-and-ask': 'There is also something to ask a doctor or nurse about.',
  'before.lead.postpone-open': 'No date can be given. Answer again when it is over.',
  'before.lead.do-not-treat':
    'At least one thing speaks clearly against it. Ask a skin doctor what else could help.',
  'before.lead.open': 'Until they are answered, this page cannot say “go ahead”.',
  'before.lead.still-open': 'Some questions are still open, so it may be more than this.',

  'before.mark.patch-test': 'Patch test first',
  'before.mark.ask-clinician': 'Ask first',
  'before.mark.postpone': 'Wait',
  'before.mark.do-not-treat': 'Do not',

  'before.section.reasons': 'Why',
  'before.section.in-time': 'Over by your day',
  'before.section.unsure': 'You were not sure',
  'before.section.open': 'Still open',
  'before.section.countdown': 'Get ready',
  'before.section.checklist': 'Choose who does it',
  'before.section.patch': 'Patch test',
  'before.section.views': 'The sources do not agree',

  'before.unsure': 'Not sure counts as a maybe, never as a no. Ask about these.',
  'before.until': 'Not before {when}.',
  'before.until-from-today': 'Not before {when}. Nobody gave the day, so we count from today.',
  'before.label-ends': 'On the labels, the wait ends on {when}. The doctor decides.',
  'before.in-time': '{reason} That wait is over on {when}.',

  'before.countdown.now': 'Now',
  'before.countdown.from': 'From {when}',
  'before.countdown.day': 'On the day, {when}',
  'before.countdown.over': 'Was due before today',
  'before.countdown.since':
    'Some of these should have begun by today. If you have not begun, begin now and tell the clinic.',
  'before.calendar.title': 'Your treatment is in {days, plural, one {1 day} other {# days}}',
  'before.calendar.the-day': 'Your treatment is today',
  'before.calendar.discreet': 'Look at your list',
  'before.countdown.until': 'Until {when}.',
  'before.countdown.was-due': 'It was due by {when}. Ask the clinic if there is still time.',
  'before.countdown.none': 'The day of the treatment is missing. With it, each line gets its date.',
  'before.countdown.from-days': 'From {days, plural, one {1 day} other {# days}} before',
  'before.countdown.until-days': 'Until {days, plural, one {1 day} other {# days}} before.',
  'before.countdown.the-day': 'On the day',
  'before.countdown.move': 'This day is too early. Wait until {when}, and choose a new day.',
  'before.countdown.stopped': 'Read first why you should not have this treatment.',
  'before.countdown.home': 'At home these lines hold too, as far as they fit.',

  'before.patch.how': 'Put a little of the product on a small place, and leave it alone.',
  'before.patch.when':
    'Look after 48 hours and again after 96. An allergy is at its worst after 3 to 4 days.',
  'before.patch.reacted': 'Itch or a rash: do not use the product, and tell the clinic.',
  'before.patch.rash':
    'On brown or black skin a rash may look darker, purple or grey. Feel for bumps and warmth.',
  'before.patch.emergency': 'If it gets hard to breathe or your face swells, call for help at once.',
} as const;
