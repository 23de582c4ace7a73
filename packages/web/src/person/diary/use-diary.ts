import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckIn } from '../../offline/check-in.ts';
import { listCheckIns, onCheckInChange } from '../../offline/check-in-store.ts';
import { emptyDay, type KeptDay } from '../../offline/diary-day.ts';
import { changeDiarySettings, type DiarySettings, readDiarySettings } from '../../offline/diary-settings.ts';
import { changeDay, listDays, onDiaryChange } from '../../offline/diary-store.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { onPlanChange, readPlan } from '../../offline/plan-store.ts';
import { timeZoneHere } from '../danger/place.ts';
import { samplesOfCheckIns } from '../result/earlier-check-ins.ts';
import { type Diary, diaryOf } from './diary.ts';
import { treatmentOf } from './treatment-of.ts';

interface Read {
  readonly plan: KeptPlan | undefined;
  readonly checkIns: readonly CheckIn[];
  readonly days: readonly KeptDay[];
  readonly settings: DiarySettings;
}

/** A diary with the ways to change it. */
export interface DiaryHandle {
  readonly diary: Diary;
  /** The check-ins of this device, newest first. */
  readonly checkIns: readonly CheckIn[];
  /** Whether everything on the page stands in the store. */
  readonly saved: boolean;
  /** The last change could not be kept. */
  readonly hasFailed: boolean;
  readonly change: (date: string, change: (day: KeptDay) => KeptDay) => Promise<void>;
  readonly changeSettings: (change: (settings: DiarySettings) => DiarySettings) => Promise<void>;
}

export type LoadedDiary =
  | { readonly state: 'loading' | 'refused' | 'none' }
  | { readonly state: 'ahead'; readonly at: number; readonly timeZone: string }
  | { readonly state: 'present'; readonly handle: DiaryHandle };

async function readAll(): Promise<Read> {
  const [plan, checkIns, days, settings] = await Promise.all([
    readPlan(),
    listCheckIns(),
    listDays(),
    readDiarySettings(),
  ]);
  // The ids of calendar entries come from the settings, so they are kept before anything is named after them.
  return { plan, checkIns, days, settings: settings ?? (await changeDiarySettings((kept) => kept)) };
}

const MINUTE = 60_000;

/** The moment the page counts from; it goes on with each change and every minute, also over midnight. */
function useNow(): readonly [number, () => void] {
  const [now, setNow] = useState(Date.now);
  const tick = useCallback(() => setNow(Date.now()), []);
  useEffect(() => {
    const timer = setInterval(tick, MINUTE);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [tick]);
  return [now, tick];
}

function withDay(days: readonly KeptDay[], date: string, become: (day: KeptDay | undefined) => KeptDay) {
  const rest = days.filter(({ id }) => id !== date);
  const next = become(days.find(({ id }) => id === date));
  return [...rest, next].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Keeps the diary of this device on the page, and saves every change. */
export function useDiary(): LoadedDiary {
  const [read, setRead] = useState<Read | 'loading' | 'refused'>('loading');
  const [pending, setPending] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const [now, tick] = useNow();
  const isOpen = useRef(true);
  const load = useCallback(async () => {
    try {
      const all = await readAll();
      if (isOpen.current) setRead(all);
    } catch {
      if (isOpen.current) setRead('refused');
    }
  }, []);
  useEffect(() => {
    isOpen.current = true;
    void load();
    const stops = [onDiaryChange, onCheckInChange, onPlanChange].map((listen) => listen(() => void load()));
    return () => {
      isOpen.current = false;
      for (const stop of stops) stop();
    };
  }, [load]);
  const present = typeof read === 'string' ? undefined : read;
  const { plan, checkIns, days } = present ?? {};
  const timeZone = days?.at(-1)?.timeZone ?? timeZoneHere();
  const found = useMemo(
    () => (checkIns === undefined ? undefined : treatmentOf({ plan, checkIns }, { now, timeZone })),
    [plan, checkIns, now, timeZone],
  );
  const endedAt = found?.kind === 'treated' ? found.treatment.endedAt : undefined;
  const checked = useMemo(
    () =>
      endedAt === undefined || checkIns === undefined
        ? []
        : samplesOfCheckIns(checkIns, {
            treatedAtMinute: Math.floor(endedAt / MINUTE),
            forWhom: 'me',
          }),
    [checkIns, endedAt],
  );
  const zone = found?.kind === 'treated' ? found.treatment.timeZone : timeZone;
  const change = useCallback(
    async (date: string, step: (day: KeptDay) => KeptDay) => {
      tick();
      setPending((count) => count + 1);
      setRead((was) =>
        typeof was === 'string'
          ? was
          : { ...was, days: withDay(was.days, date, (day) => step(day ?? emptyDay(date, zone))) },
      );
      try {
        await changeDay(date, zone, step);
        setHasFailed(false);
      } catch {
        setHasFailed(true);
      } finally {
        if (isOpen.current) setPending((count) => count - 1);
      }
    },
    [tick, zone],
  );
  const changeSettings = useCallback(async (step: (settings: DiarySettings) => DiarySettings) => {
    setRead((was) => (typeof was === 'string' ? was : { ...was, settings: step(was.settings) }));
    try {
      await changeDiarySettings(step);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  }, []);
  const diary = useMemo(
    () =>
      present === undefined || found?.kind !== 'treated'
        ? undefined
        : diaryOf({
            treatment: found.treatment,
            days: present.days,
            checkIns: checked,
            settings: present.settings,
            now,
          }),
    [present, found, checked, now],
  );
  if (typeof read === 'string') return { state: read };
  if (found?.kind === 'ahead') return { state: 'ahead', at: found.at, timeZone: found.timeZone };
  if (diary === undefined) return { state: 'none' };
  const handle = { diary, checkIns: read.checkIns, saved: pending === 0, hasFailed, change, changeSettings };
  return { state: 'present', handle };
}
