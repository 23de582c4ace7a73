import type { PlanChange } from './plan-days.ts';
import { clockText } from './plan-lines.ts';
import type { ClinicLine, PlanItem } from './plan-page-model.ts';
import { instantAt, planMoment } from './plan-time.ts';
import type { PlanWords } from './plan-words.ts';

function isNow({ fromHour, untilHour }: ClinicLine, hour: number): boolean {
  return (fromHour === 0 || hour > fromHour) && (untilHour === null || hour <= untilHour);
}

/** Answers the lines a clinic added in its own words that count now; each says whose it is. */
export function clinicItems({ plan, options, say }: PlanWords): readonly PlanItem[] {
  const hour = options.sinceLatestHours ?? plan.nowHour;
  const latest = plan.nowHour - hour;
  return (options.clinicLines ?? [])
    .filter((line) => isNow(line, hour))
    .map(({ id, clinic, stance, say: text, untilHour }): PlanItem => {
      const at = untilHour === null ? null : instantAt(plan.zeroAt, latest + untilHour, options);
      const until =
        at === null ? say('avoid.clinic') : say('avoid.until', { when: planMoment(at, options, say) });
      return {
        id: `clinic-${id}`,
        thing: `clinic-${id}`,
        kind: stance === 'do' ? 'do' : 'wait',
        say: text,
        ...(stance === 'avoid' ? { until } : {}),
        untilAt: stance === 'avoid' ? at : null,
        clinic: [say('plan.clinic-own', { clinic })],
        unless: [],
        why: { sources: [], supports: [], dissents: [], overruled: [] },
      };
    });
}

/** Answers when lines that a clinic added begin to count, and when what it asks to leave out ends. */
export function clinicChanges({ plan, options, say }: PlanWords): readonly PlanChange[] {
  const latest = plan.nowHour - (options.sinceLatestHours ?? plan.nowHour);
  return (options.clinicLines ?? []).flatMap((line): readonly PlanChange[] => {
    const { id, clinic, stance, say: text, fromHour, untilHour } = line;
    const whose = say('plan.clinic-own', { clinic });
    const moment = (hour: number) => ({
      thing: `clinic-${id}`,
      label: text,
      atHour: latest + hour,
      at: instantAt(plan.zeroAt, latest + hour, options),
    });
    const from = moment(fromHour);
    const starts: PlanChange = {
      ...from,
      kind: 'starts',
      text: `${say('plan.starts', { when: planMoment(from.at, options, say), say: text })} ${whose}`,
      onTheDay: `${say('plan.day-starts', { time: clockText(from.at, { plan, options, say }), say: text })} ${whose}`,
    };
    if (stance === 'do' || untilHour === null) return [starts];
    const until = moment(untilHour);
    const ends = `${text} ${say('avoid.until', { when: planMoment(until.at, options, say) })} ${whose}`;
    return [starts, { ...until, kind: 'ends', text: ends, onTheDay: ends }];
  });
}
