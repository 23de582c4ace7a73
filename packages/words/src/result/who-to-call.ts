import type { Facts, PageExplanation } from '@afterneedle/engine';
import {
  type EmergencyNumbers,
  emergencyNumbers,
  emergencyNumbersOf,
  findings,
} from '@afterneedle/knowledge';
import type { Say } from '../catalogue/catalogue.ts';
import { deadlineText, isAtNight, momentText, quarterAfter, quarterBefore } from '../dates/moment.ts';
import type { CallButton, PageOptions, ResultPage } from './result-page-model.ts';

type Call = ResultPage['call'];

const FEVER: readonly string[] = ['fever', 'hot-and-cold', 'flu-like', 'danger-infection'];
const EYE: ReadonlySet<string> = new Set([
  ...findings.filter(({ group }) => group === 'eye').map(({ id }) => id),
  'danger-eye',
  'sores-near-eye',
]);

const isPresent = ({ findings: answers }: Facts, id: string): boolean => {
  const answer = answers[id];
  return answer !== undefined && answer !== 0;
};

/** Answers whether a doctor comes before the clinic: fever, also when not sure, and every eye sign (J-54). */
function isDoctorFirst(facts: Facts): boolean {
  return Object.keys(facts.findings).some(
    (id) => (FEVER.includes(id) || EYE.has(id)) && isPresent(facts, id),
  );
}

/** Answers whether a skin doctor is asked instead of the place that did it: at home, or not medical (C-34). */
export function isForSkinDoctor(facts: Facts, { clinic }: PageOptions): boolean {
  const { setting } = facts.contexts;
  if (clinic !== undefined) return !clinic.isMedical || setting === 'home';
  return setting === 'home' || setting === 'salon';
}

const numbersFor = ({ region }: PageOptions): EmergencyNumbers => emergencyNumbersOf(region);
const isListed = ({ region }: PageOptions): boolean =>
  emergencyNumbers.some((numbers) => numbers.region === region?.toUpperCase());

function emergencyCall(say: Say, options: PageOptions): Call {
  const { emergency: number } = numbersFor(options);
  const lines = [say('call.emergency', { number }), say('call.emergency-other')];
  return {
    heading: say('section.call'),
    lines: isListed(options) ? lines : [...lines, say('call.note')],
    buttons: [{ label: say('button.emergency', { number }), number, to: 'emergency' }],
  };
}

function poisonLines(explanation: PageExplanation, say: Say, options: PageOptions): string[] {
  if (!explanation.why.some(({ rule }) => rule === 'numbing-one-mild-sign')) return [];
  const { poisonLine } = numbersFor(options);
  return [poisonLine === undefined ? say('call.poison-unnamed') : say('call.poison', { number: poisonLine })];
}

/** Answers who stands in for a medical clinic that is closed now. */
function substituteOf(clinic: PageOptions['clinic']): NonNullable<PageOptions['clinic']>['outOfHours'] {
  return clinic?.isMedical === true && !clinic.isOpenNow ? clinic.outOfHours : undefined;
}

/** Says that the clinic is closed and when it opens, where the clinic told its hours. */
function closedLines(
  key: 'call.closed' | 'call.closed-today',
  say: Say,
  options: PageOptions,
): readonly string[] {
  const { clinic } = options;
  if (clinic?.opensAt === undefined || clinic.isOpenNow) return [];
  return [say(key, { clinic: clinic.name, when: momentText(quarterAfter(clinic.opensAt), options, say) })];
}

function sameDayCall(explanation: PageExplanation, facts: Facts, say: Say, options: PageOptions): Call {
  const { clinic } = options;
  const { urgentLine } = numbersFor(options);
  const lines: string[] = [];
  const buttons: CallButton[] = [];
  const mayCallClinic = clinic?.isMedical === true && clinic.isOpenNow && !isDoctorFirst(facts);
  if (mayCallClinic) {
    const phone = clinic.urgentPhone ?? clinic.phone;
    lines.push(say('call.clinic-now', { clinic: clinic.name, phone: phone ?? 'none' }));
    if (phone !== undefined)
      buttons.push({ label: say('button.clinic', { clinic: clinic.name }), number: phone, to: 'clinic' });
  } else if (isDoctorFirst(facts)) lines.push(say('call.doctor-first'));
  const substitute = isDoctorFirst(facts) ? undefined : substituteOf(clinic);
  if (clinic !== undefined && substitute !== undefined) {
    const { who, phone, words } = substitute;
    lines.push(say('call.out-of-hours', { clinic: clinic.name, who, phone }));
    if (words !== undefined) lines.push(words);
    buttons.push({ label: say('button.clinic', { clinic: who }), number: phone, to: 'out-of-hours' });
  }
  if (substitute === undefined && !isDoctorFirst(facts) && clinic?.isMedical === true)
    lines.push(...closedLines('call.closed-today', say, options));
  if (urgentLine !== undefined) {
    lines.push(say(mayCallClinic ? 'call.urgent-line' : 'call.urgent-line-first', { number: urgentLine }));
    buttons.push({
      label: say('button.urgent-line', { number: urgentLine }),
      number: urgentLine,
      to: 'urgent-line',
    });
  }
  if (!isDoctorFirst(facts)) lines.push(say('call.doctor-or-urgent'));
  lines.push(say('call.night'), ...poisonLines(explanation, say, options));
  return { heading: say('section.call'), lines, buttons };
}

function contactCall(explanation: PageExplanation, facts: Facts, say: Say, options: PageOptions): Call {
  const { clinic, now } = options;
  const by = now + (explanation.contactWithinHours ?? 48) * 3_600_000;
  const when = deadlineText(by, options, say);
  const byDay = isAtNight(quarterBefore(by), options.timeZone) ? [say('call.contact-by-day')] : [];
  const heading = say('section.call');
  if (isForSkinDoctor(facts, options))
    return { heading, lines: [say('call.contact-doctor', { when }), ...byDay], buttons: [] };
  if (clinic === undefined)
    return { heading, lines: [say('call.contact-unnamed', { when }), ...byDay], buttons: [] };
  const buttons: CallButton[] =
    clinic.phone === undefined
      ? []
      : [{ label: say('button.clinic', { clinic: clinic.name }), number: clinic.phone, to: 'clinic' }];
  const isTooLate = !clinic.isOpenNow && clinic.opensAt !== undefined && clinic.opensAt > by;
  const lines = [
    say('call.contact', { clinic: clinic.name, when }),
    ...byDay,
    ...closedLines('call.closed', say, options),
    ...(isTooLate ? [say('call.closed-longer', { clinic: clinic.name })] : []),
  ];
  return { heading, lines, buttons };
}

/** Answers whom to call (clinical section 3, C-34, J-54). */
export function whoToCall(explanation: PageExplanation, facts: Facts, say: Say, options: PageOptions): Call {
  const { level } = explanation;
  if (level === 'emergency') return emergencyCall(say, options);
  if (level === 'same-day') return sameDayCall(explanation, facts, say, options);
  if (level === 'contact-provider') return contactCall(explanation, facts, say, options);
  return { heading: say('section.call'), lines: [say('call.none')], buttons: [] };
}
