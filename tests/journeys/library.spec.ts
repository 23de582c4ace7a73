import { expect, test } from '@playwright/test';
import { openChromium } from '../library/chromium-place.ts';
import { differenceBetween } from '../library/difference.ts';
import { installLibrary } from '../library/installed-library.ts';
import { madeLines, ndjson } from '../library/made-lines.ts';
import { copyPrograms, nodePlace } from '../library/places.ts';
import { SURROUNDINGS } from '../library/surroundings.ts';

test('the packages as a user installs them, bundled, give the bytes of Node in every zone and language', async () => {
  test.setTimeout(240_000);
  const library = await installLibrary();
  copyPrograms(library.folder);
  const chromium = await openChromium(library.folder);
  try {
    const input = ndjson(madeLines({ count: 300, seed: 20_261_122 }));
    const expected = await nodePlace(library.folder)(input, { timeZone: 'Asia/Tokyo', locale: 'de-DE' });
    for (const where of SURROUNDINGS) {
      expect(differenceBetween(expected, await chromium.answer(input, where))).toBeUndefined();
    }
  } finally {
    await chromium.close();
    library.remove();
  }
});
