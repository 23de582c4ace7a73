import { randomId } from './random-id.ts';
import { changeSealed, readSealed } from './sealed.ts';

/** When a person wants to be reminded; times as minutes after midnight. */
export interface KeptReminders {
  readonly morning?: number;
  readonly evening?: number;
  readonly quietFrom: number;
  readonly quietUntil: number;
  /** For so many days, or until it has healed. */
  readonly days?: number;
}

/** What the diary keeps beside its days. */
export interface DiarySettings {
  readonly id: 'diary';
  /** A random id that stays; calendar entries are named after it. */
  readonly diaryId: string;
  /** How often a calendar file was written. */
  readonly sequence: number;
  /** The entries of earlier files that may still be ahead. */
  readonly given: readonly { readonly uid: string; readonly startsAt: number }[];
  readonly reminders: KeptReminders;
  /** The person went on after the diary had ended. */
  readonly goesOnSince?: number;
}

const FIRST: KeptReminders = { evening: 19 * 60, quietFrom: 21 * 60, quietUntil: 8 * 60 };

/** Reads what the diary keeps beside its days. */
export async function readDiarySettings(): Promise<DiarySettings | undefined> {
  return readSealed<DiarySettings>('settings', 'diary');
}

/** Answers the settings nobody has changed yet. */
export function firstDiarySettings(): DiarySettings {
  return { id: 'diary', diaryId: randomId(), sequence: 0, given: [], reminders: FIRST };
}

/** Changes them in one step; answers what they became. */
export async function changeDiarySettings(
  change: (settings: DiarySettings) => DiarySettings,
): Promise<DiarySettings> {
  const { after } = await changeSealed<DiarySettings>('settings', 'diary', (before) =>
    change(before ?? firstDiarySettings()),
  );
  return after ?? firstDiarySettings();
}
