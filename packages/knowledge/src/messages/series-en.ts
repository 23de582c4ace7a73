/** The sentences about check-ins over time, in ICU message form, by key. */
export const seriesEn = {
  'series.was-first': '{sign} {count, plural, one {was} other {were}} {step} {when}.',
  'series.was': '{count, plural, one {It was} other {They were}} {step} {when}.',
  'series.is': '{count, plural, one {It is} other {They are}} {step} {when}.',
  'series.is-again': '{count, plural, one {It is} other {They are}} {step} again {when}.',
  'series.rising-fast': 'That was within hours.',
  'series.slower':
    '{sign} {count, plural, one {is} other {are}} still {step} {when}. By then most people have less of it.',
  'series.came-and-went': 'You told us of this {when}: {sign}. It counts for 24 hours, also when it is gone.',
  'series.day': 'on day {day}',
  'series.earlier': 'earlier on day {day}',

  'series.step.gone': 'gone',
  'series.step.not-there': 'not there',
  'series.step.severity': '{step, select, 1 {mild} 2 {moderate} other {severe}}',
  'series.step.amount': '{step, select, 1 {few} 2 {several} other {many}}',
  'series.step.fluid': '{step, select, 1 {clear} 2 {a yellow crust} other {cloudy or pus}}',
};
