import type { DiarySample } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { dateAfter, momentIn } from '../../offline/calendar-days.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { newTelling, withAnswer, withNote } from '../../offline/diary-changes.ts';
import { type DayAnswer, emptyDay, type KeptDay } from '../../offline/diary-day.ts';
import { firstDiarySettings } from '../../offline/diary-settings.ts';
import { emptyPlan } from '../../offline/plan-store.ts';
import { draftsOf } from './begin-check-in.ts';
import { asksOn, type DiaryTreatment, dayNumber, diaryOf, isDone, stateOf } from './diary.ts';
import { offerFor } from './offer.ts';
import { treatmentOf } from './treatment-of.ts';

const zone = 'Europe/London';
const first = '2026-08-01';
const treatment: DiaryTreatment = {
  endedAt: momentIn(first, 15 * 60, zone),
  isRough: false,
  isUnknown: false,
  timeZone: zone,
  contexts: {},
  count: 1,
};
const evening = (date: string): number => momentIn(date, 19 * 60, zone);

function dayOf(date: string, answers: Readonly<Record<string, DayAnswer>>, note = ''): KeptDay {
  const telling = newTelling(evening(date), false);
  const told = Object.entries(answers).reduce(
    (day, [finding, value]) => withAnswer(day, { finding, value, telling }),
    emptyDay(date, zone),
  );
  return withNote(told, undefined, note, telling);
}

function diaryAt(date: string, days: readonly KeptDay[], checkIns: readonly DiarySample[] = []) {
  return diaryOf({ treatment, days, checkIns, settings: firstDiarySettings(), now: evening(date) + 60_000 });
}

const day = (number: number): string => dateAfter(first, number);

describe('what is asked on a day', () => {
  test('is at most 4 signs, and what was answered stays among them', () => {
    const open = asksOn(diaryAt(day(0), []), day(0));
    expect(open).toEqual(['swelling', 'pain', 'redness', 'warmth']);
    const told = diaryAt(day(0), [dayOf(day(0), { itch: 2 })]);
    expect(asksOn(told, day(0))).toHaveLength(4);
    expect(asksOn(told, day(0))).toContain('itch');
    expect(isDone(told, day(0))).toBe(false);
  });

  test('follows what was told the days before, not what is answered that day', () => {
    const days = [dayOf(day(1), { swelling: 0, pain: 0, redness: 2, bumps: 2 })];
    const before = asksOn(diaryAt(day(4), days), day(4));
    expect(before.slice(0, 2).toSorted()).toEqual(['bumps', 'redness']);
    const answered = [...days, dayOf(day(4), { redness: 0, bumps: 0 })];
    expect(asksOn(diaryAt(day(4), answered), day(4))).toEqual(before);
  });
});

describe('a day', () => {
  test('has its number where the treatment was, and can be written down for a week', () => {
    const diary = diaryAt(day(9), []);
    expect([dayNumber(diary, day(9)), diary.today]).toEqual([9, day(9)]);
    expect([10, 9, 2, 1, -1].map((number) => stateOf(diary, day(number)))).toEqual([
      'ahead',
      'open',
      'open',
      'too-old',
      'before',
    ]);
  });

  test('is the day of the treatment’s zone, wherever the phone is', () => {
    const late = momentIn(day(3), 23 * 60 + 30, zone);
    const at = (timeZone: string) =>
      diaryOf({
        treatment: { ...treatment, timeZone },
        days: [],
        checkIns: [],
        settings: firstDiarySettings(),
        now: late,
      }).today;
    expect([at(zone), at('Asia/Tokyo'), at('America/New_York')]).toEqual([day(3), day(4), day(3)]);
  });

  test('counts from the first entry where nobody knows the treatment, and nothing is called usual', () => {
    const diary = diaryOf({
      treatment: { ...treatment, isUnknown: true },
      days: [dayOf(day(2), { swelling: 3 })],
      checkIns: [],
      settings: firstDiarySettings(),
      now: evening(day(3)),
    });
    expect([diary.firstDate, diary.treatedAt, diary.reading]).toEqual([day(2), undefined, undefined]);
    expect(asksOn(diary, day(3))[0]).toBe('swelling');
  });
});

describe('a check-in is offered', () => {
  const calm = dayOf(day(2), { swelling: 1, pain: 0, redness: 1, warmth: 0 });

  test('after a rise, and not where nothing rose', () => {
    const same = diaryAt(day(3), [calm, dayOf(day(3), { swelling: 0, redness: 0 })]);
    expect(offerFor(same, day(3))).toBeUndefined();
    const risen = diaryAt(day(3), [calm, dayOf(day(3), { swelling: 2, redness: 1 })]);
    expect(offerFor(risen, day(3))).toMatchObject({ risen: ['swelling'], isDanger: false });
  });

  test('with the time to look again where the series asks', () => {
    const days = [
      calm,
      dayOf(day(3), { redness: 1 }),
      dayOf(day(4), { redness: 1 }),
      dayOf(day(5), { redness: 2 }),
    ];
    expect(offerFor(diaryAt(day(5), days), day(5))?.againAt).toBe(evening(day(5)) + 6 * 3_600_000);
  });

  test('for what a note names, with the call for what may be an emergency', () => {
    const noted = (note: string) => offerFor(diaryAt(day(3), [calm, dayOf(day(3), {}, note)]), day(3));
    expect(noted('I went for a walk')).toBeUndefined();
    expect(noted('I can hardly breathe')).toMatchObject({ isDanger: true });
    expect(noted('there is pus on my chin')?.inNote.length).toBeGreaterThan(0);
    expect(noted('there is pus on my chin')?.isDanger).toBe(false);
    expect(noted('I want to die')).toMatchObject({ isCrisis: true });
  });

  test('for an answer that is urgent without a rise', () => {
    const severe = diaryAt(day(5), [dayOf(day(5), { pain: 3 })]);
    expect(offerFor(severe, day(5))).toMatchObject({ risen: [], isMore: true });
  });

  test('no more once a check-in came after it, and for no other day than today', () => {
    const days = [calm, dayOf(day(3), { swelling: 3 })];
    const minutes = Math.floor((evening(day(3)) - treatment.endedAt) / 60_000) + 5;
    const checked = {
      minutes,
      facts: { findings: { swelling: 3 }, contexts: {} },
      level: 'self-care' as const,
    };
    expect(offerFor(diaryAt(day(3), days), day(3))).toBeDefined();
    expect(offerFor(diaryAt(day(3), days, [checked]), day(3))).toBeUndefined();
    expect(offerFor(diaryAt(day(4), days), day(3))).toBeUndefined();
  });

  test('starting from what the day says; what nobody was sure of is never a no', () => {
    const drafts = draftsOf(dayOf(day(3), { swelling: 2, redness: 0, pain: 'unsure' }, 'there is pus'));
    expect(drafts['message']).toMatchObject({ text: 'there is pus' });
    expect(drafts['look']).toMatchObject({ others: 'no', steps: { swelling: '2' } });
    expect(drafts['look']).toMatchObject({ picked: expect.arrayContaining(['swelling', 'fluid']) });
    expect(drafts['feel']).toEqual({ kind: 'list', picked: [], others: 'unsure', steps: {} });
    expect(draftsOf(dayOf(day(3), { redness: 0 }))).toEqual({});
  });
});

describe('when a diary has come to its end', () => {
  const gone = { swelling: 0, redness: 0 };
  const days = [dayOf(day(1), { swelling: 1, redness: 1 }), dayOf(day(6), gone), dayOf(day(7), gone)];
  const minutes = Math.floor((evening(day(7)) - treatment.endedAt) / 60_000) + 10;
  const checked = { minutes, facts: { findings: gone, contexts: {} }, level: 'expected' as const };

  test('it waits for a check-in, then it is complete, and goes on when it is started again', () => {
    expect(diaryAt(day(7), days).healing).toBe('one-more');
    const healed = diaryAt(day(8), days, [checked]);
    expect(healed.healing).toBe('healed');
    const again = diaryOf({ ...healed, settings: { ...healed.settings, goesOnSince: healed.now } });
    expect(again.healing).toBe('nothing-told');
  });
});

describe('the treatment a diary counts from', () => {
  const now = evening(day(9));
  const kept = (id: string, endedAt: number) => ({
    id,
    endedAt,
    isRough: false,
    isUnknown: false,
    timeZone: zone,
    facts: { 'depth-class': 'light' },
  });
  const find = (plan: Parameters<typeof treatmentOf>[0]['plan'], checkIns: readonly CheckIn[] = []) =>
    treatmentOf({ plan, checkIns }, { now, timeZone: zone });

  test('is the one that ended last; one ahead is waited for; without any it is asked', () => {
    const two = [kept('a', now - 5), kept('b', evening(day(1)))];
    expect(find({ ...emptyPlan(), treatments: two })).toMatchObject({
      kind: 'treated',
      treatment: { endedAt: now - 5, count: 2, contexts: { 'depth-class': 'light' } },
    });
    expect(find({ ...emptyPlan(), treatments: [kept('a', now + 5)] })).toMatchObject({ kind: 'ahead' });
    expect(find(undefined)).toEqual({ kind: 'none' });
  });
});
