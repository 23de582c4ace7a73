import { aboutEs } from './about.ts';
import { beforeEs } from './before.ts';
import { bodyEs } from './body.ts';
import { checkInEs } from './check-in.ts';
import { dangerEs } from './danger.ts';
import { diaryEs } from './diary.ts';
import { doctorEs } from './doctor.ts';
import { expectEs } from './expect.ts';
import { frameEs } from './frame.ts';
import { handOverEs } from './hand-over.ts';
import { helpEs } from './help.ts';
import { messagesEs } from './messages.ts';
import { offlineEs } from './offline.ts';
import { photosEs } from './photos.ts';
import { planEs } from './plan.ts';
import { productsEs } from './products.ts';
import { resultEs } from './result.ts';
import { sentEs } from './sent.ts';
import { settingsEs } from './settings.ts';
import { startEs } from './start.ts';
import { treatmentsEs } from './treatments.ts';

/** Spanish, not yet read by a clinician: the text for each English one of the pages. */
export const web: Readonly<Record<string, string>> = {
  ...aboutEs,
  ...beforeEs,
  ...bodyEs,
  ...checkInEs,
  ...dangerEs,
  ...diaryEs,
  ...doctorEs,
  ...expectEs,
  ...frameEs,
  ...handOverEs,
  ...helpEs,
  ...messagesEs,
  ...offlineEs,
  ...photosEs,
  ...planEs,
  ...productsEs,
  ...resultEs,
  ...sentEs,
  ...settingsEs,
  ...startEs,
  ...treatmentsEs,
};
