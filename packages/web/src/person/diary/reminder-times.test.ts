import type { DiarySample } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { type DiarySettings, firstDiarySettings } from '../../offline/diary-settings.ts';
import { diaryOf } from './diary.ts';
import { awakeAt, remindersEnd, remindersOf } from './reminder-times.ts';

const DAY = 86_400_000;
const endedAt = new Date(2026, 7, 1, 15, 0).getTime();
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const treatment = { endedAt, isRough: false, isUnknown: false, timeZone, contexts: {}, count: 1 };

function diaryAt(
  days: number,
  checkIns: readonly DiarySample[] = [],
  more: { readonly isUnknown?: boolean; readonly settings?: DiarySettings } = {},
) {
  const settings = more.settings ?? firstDiarySettings();
  const about = { ...treatment, isUnknown: more.isUnknown ?? false };
  return diaryOf({ treatment: about, days: [], checkIns, settings, now: endedAt + days * DAY });
}

const told = (hours: number, redness: number, level?: 'expected' | 'emergency'): DiarySample => ({
  minutes: hours * 60,
  facts: { findings: { redness }, contexts: {} },
  ...(level === undefined ? {} : { level }),
});

const held = (diary: ReturnType<typeof diaryAt>) =>
  remindersOf(diary, diary.settings).filter(({ isTakenBack }) => isTakenBack !== true);

describe('reminders', () => {
  test('come each day at first, and fewer when it heals well', () => {
    const calm = diaryAt(6.5, [told(24, 2), told(48, 1), told(150, 0)]);
    const close = diaryAt(6.5, [told(24, 2), told(72, 2), told(150, 2)]);
    expect(held(diaryAt(1)).length).toBeGreaterThan(10);
    expect(held(calm).length).toBeLessThan(held(close).length);
  });

  test('end after an emergency, and what was given is taken back', () => {
    const diary = diaryAt(2, [told(40, 3, 'emergency')]);
    const given = [{ uid: 'a@afterneedle', startsAt: endedAt + 5 * DAY }];
    expect(remindersEnd(diary)).toBe('emergency');
    expect(remindersOf(diary, { ...diary.settings, given })).toMatchObject([
      { uid: 'a@afterneedle', isTakenBack: true },
    ]);
  });

  test('end when it has healed, and after the weeks in which late signs show', () => {
    const healed = diaryAt(8, [told(30, 1), told(150, 0), told(172, 0, 'expected')]);
    expect([healed.healing, remindersEnd(healed), held(healed)]).toEqual(['healed', 'healed', []]);
    expect(remindersEnd(diaryAt(60))).toBe('over');
  });

  test('last as long as was chosen; without a date of treatment two weeks', () => {
    const settings = firstDiarySettings();
    const week = { ...settings, reminders: { ...settings.reminders, days: 7 } };
    const last = Math.max(...held(diaryAt(1, [], { settings: week })).map(({ startsAt }) => startsAt));
    expect(last).toBeLessThanOrEqual(endedAt + 9 * DAY);
    expect(held(diaryAt(1, [], { isUnknown: true }))).toHaveLength(14);
  });

  test('ask again after the quiet hours where it falls in them', () => {
    const settings = firstDiarySettings();
    const night = new Date(2026, 7, 4, 3, 0).getTime();
    const noon = new Date(2026, 7, 4, 12, 0).getTime();
    expect(awakeAt(night, settings)).toBe(new Date(2026, 7, 4, 8, 0).getTime());
    expect(awakeAt(new Date(2026, 7, 4, 22, 0).getTime(), settings)).toBe(
      new Date(2026, 7, 5, 8, 0).getTime(),
    );
    expect(awakeAt(noon, settings)).toBe(noon);
  });
});
