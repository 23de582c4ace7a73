import { aroundScreens, planScreens } from './screens/care-screens.ts';
import { askingScreens, resultScreens, startScreens } from './screens/check-in-screens.ts';
import { helpScreens, languageScreens } from './screens/help-screens.ts';
import { diaryScreens, photoScreens, settingScreens } from './screens/record-screens.ts';
import type { Screen } from './screens/screen.ts';

/** Every screen of the person's app in every state that is looked at, by room. */
export const rooms: Readonly<Record<string, readonly Screen[]>> = {
  Start: startScreens,
  'Check-in': askingScreens,
  Result: resultScreens,
  'Plan and products': planScreens,
  Diary: diaryScreens,
  Photos: photoScreens,
  'Before, expect, treatments': aroundScreens,
  'Help and about': helpScreens,
  Settings: settingScreens,
  'Other languages': languageScreens,
};

/** The same as one list. */
export const screens: readonly Screen[] = Object.values(rooms).flat();
