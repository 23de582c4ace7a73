import { beforeEn } from './before-en.ts';
import { crisisEn } from './crisis-en.ts';
import { diaryEn } from './diary-en.ts';
import { doctorEn } from './doctor-en.ts';
import { expectEn } from './expect-en.ts';
import { planEn } from './plan-en.ts';
import { productsEn } from './products-en.ts';
import { seriesEn } from './series-en.ts';

/** Every sentence the words package puts together, in ICU message form, by key. */
export const en = {
  ...beforeEn,
  ...crisisEn,
  ...diaryEn,
  ...doctorEn,
  ...expectEn,
  ...planEn,
  ...productsEn,
  ...seriesEn,
  'level.emergency.prefix': 'Emergency now',
  'level.same-day.prefix': 'Get care today',
  'level.contact-provider.prefix': 'Contact your clinic',
  'level.contact-provider.prefix-doctor': 'Contact a skin doctor',
  'level.self-care.prefix': 'Look after it and watch',
  'level.expected.prefix': 'Healing as expected',

  'heading.emergency': 'Call emergency services now',
  'heading.same-day': 'Get care today',
  'heading.contact-provider': 'Contact {who, select, doctor {a skin doctor} other {your clinic}} by {when}',
  'heading.self-care': 'Look after it at home, check again {when}',
  'heading.expected': 'This looks like normal healing',

  'moment.today': 'today, {time}',
  'moment.tomorrow': 'tomorrow, {date}, {time}',
  'moment.other': '{date}, {time}',
  'moment.midnight': 'midnight',
  'moment.midday': 'midday',
  'moment.late': '{time} at night',
  'moment.small-hours': '{time} at night',

  'section.why': 'Why',
  'section.do-now': 'Do now',
  'section.call': 'Who to call',
  'section.check-again': 'Check again',
  'section.sooner': 'Get help sooner if',
  'section.causes': 'Likely causes',
  'section.avoid': 'Leave out for now',
  'section.why-not': 'Why it is not more urgent',
  'section.sources': 'Where this comes from',
  'section.answers': 'What you told us',

  'why.told': 'You told us: {signs}{day, select, none {} other {, day {day}}}.',
  'why.told-nothing': 'You told us of no sign so far.',
  'why.unsure': 'You were not sure about this: {signs}. So it counts until we know.',
  'why.open': 'Some questions are still open. Answer them and look again.',
  'why.clinic': '{said} Your clinic {clinic} wants it looked at sooner than usual.',
  'why.expected': 'All you told us is usual for this time.',

  'care.none': 'Go on with gentle care.',

  'call.emergency': 'Call {number} now. Do not wait for your clinic.',
  'call.emergency-other': 'If you cannot call, ask someone near you to call.',
  'call.doctor-first':
    'See a doctor today. Fever and eye signs go to a doctor first, not to the clinic alone.',
  'call.clinic-now': 'Call {clinic} now{phone, select, none {} other {: {phone}}}. Say that it is for today.',
  'call.urgent-line': 'If nobody there can see you today, call {number}.',
  'call.out-of-hours': '{clinic} is closed now. {who} answers for it: {phone}.',
  'call.closed': '{clinic} is closed now. It opens {when}.',
  'call.closed-longer': '{clinic} opens after that time. Ask a doctor before then.',
  'call.closed-today': '{clinic} is closed now. It opens {when}. Do not wait for it.',
  'call.urgent-line-first': 'Call {number} today and say what you see.',
  'call.doctor-or-urgent': 'See a doctor or urgent care today.',
  'call.night': 'If no doctor is open, go to a hospital.',
  'call.poison': 'You can also call the poison line: {number}.',
  'call.poison-unnamed': 'You can also call your local poison line.',
  'call.contact-by-day': 'That is at night. Get in touch before then, by day.',
  'call.contact': 'Contact {clinic} by {when}.',
  'call.contact-unnamed': 'Contact the clinic that treated you by {when}.',
  'call.contact-doctor': 'Ask a skin doctor by {when}.',
  'call.none': 'You need to call nobody now. You can still ask your clinic.',
  'call.note': '112 works on most mobile phones. If not, call the number for an ambulance where you are.',

  'button.emergency': 'Call {number}',
  'button.clinic': 'Call {clinic}',
  'button.urgent-line': 'Call {number}',

  'check.at': 'Check again {when}. Answer the same questions.',
  'check.emergency': 'Check again when help has seen you.',

  'sooner.emergency': 'Call {number} now if',
  'sooner.same-day': 'Get care today if',
  'sooner.airway': 'It gets hard to breathe or swallow, or lips, tongue, throat or eyes swell.',
  'sooner.mind':
    'You pass out or feel faint. You are confused or hard to wake. One side droops, or lips turn blue or pale.',
  'sooner.ill': 'You feel very ill, pain is far worse than it looks, skin looks dead, or sight changes.',
  'sooner.also': 'Any one of these comes or gets stronger: {signs}.',
  'sooner.infection': 'Fever comes, or pus, yellow crust, streaks, or a hot sore area that spreads.',
  'sooner.sores': 'Blisters, sores, a white or burnt patch, numb skin or a sore eye come.',
  'sooner.worse': 'A sign gets worse or new ones come: {signs}.',
  'sooner.time': 'It is still so {when}.',

  'strength.most-likely': 'Most likely',
  'strength.possible': 'Possible',
  'strength.less-likely': 'Less likely',
  'cause.because': 'Fits: {reason}.',
  'cause.against': 'Does not fit: {reason}.',
  'cause.missing': 'Not here: {reason}.',
  'cause.none': 'Too little is known to name a cause.',
  'cause.not-needed': 'You told us of no sign, so there is no cause to name.',

  'avoid.until': 'Not before {when}.',
  'avoid.until-calm': 'Not before {when}, and only when the skin is calm.',
  'avoid.until-clinic': 'Not before {when}, and only if your clinic says so.',
  'avoid.clinic': 'Only if your clinic says so.',
  'avoid.open': 'Until all is healed.',
  'avoid.unknown-time': 'For the first {days, plural, one {day} other {# days}} after the treatment.',
  'avoid.unknown-time-calm':
    'For the first {days, plural, one {day} other {# days}} after the treatment, and only when the skin is calm.',
  'avoid.unknown-time-clinic':
    'For the first {days, plural, one {day} other {# days}} after the treatment, and only if your clinic says so.',
  'avoid.sources-differ': 'Sources differ here. The longer time counts.',

  'why-not.danger-list': 'It is no emergency now: you said no to every danger sign on the list.',
  'why-not.emergency': 'It is no emergency now, because you said no to: {signs}.',
  'why-not.same-day': 'It does not have to be today, because you said no to: {signs}.',
  'why-not.contact-provider': 'It can wait without your clinic, because you said no to: {signs}.',
  'why-not.open': 'This may change when the open questions are answered.',

  'source.level': 'For how soon',
  'source.causes': 'For the likely causes',
  'source.care': 'For the care',
  'source.unsigned': '{label} (no clinician has signed it yet)',

  'limit.advice':
    'This is advice, not a diagnosis. If you are worried, get help even if this page says it is fine.',
  'limit.under-18': 'You are under 18. Show this to a parent or another adult, and let them help you.',
  'limit.under-18-scope': 'This check-in was made for adults. The level counts for you all the same.',
  'limit.pregnant': 'You are pregnant. Talk to your doctor or midwife too, and take no shop medicine before.',
  'limit.other-person': 'You answered for someone else: “you” means that person.',

  'answers.yes': 'Yes: {signs}.',
  'answers.no': 'No: {signs}.',
  'answers.unsure': 'Not sure: {signs}.',
  'answers.about': '{label}: {value}.',
  'answers.time': 'Treatment ended {when}.',
  'answers.time-unknown': 'When the treatment ended is not known.',

  'summary.title': 'Summary of a check-in after microneedling',
  'summary.made': 'Made {when}.',
} as const;

/** The keys every language has. */
export type MessageKey = keyof typeof en;
/** The sentences of one language. */
export type Messages = Readonly<Record<MessageKey, string>>;
