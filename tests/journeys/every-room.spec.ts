import { axeFaults, sidewaysOf } from './axe-faults.ts';
import { throughRooms } from './every-room.ts';
import { sendOne } from './fill-in.ts';
import { expect, test } from './journey.ts';

const PARTS = 3;

// In parts, so that a slow machine ends each in its time.
for (let part = 0; part < PARTS; part += 1)
  test(`axe finds nothing in the rooms of the clinic, light and dark, and none scrolls sideways at 320 px, part ${part + 1} of ${PARTS}`, async ({
    page,
    clinic,
  }) => {
    test.setTimeout(240_000);
    await sendOne(page);
    const found: string[] = [];
    await throughRooms(clinic, {
      part,
      parts: PARTS,
      look: async (name) => {
        found.push(...(await axeFaults(clinic)).map((fault) => `${name}: ${fault}`));
        await clinic.setViewportSize({ width: 320, height: 640 });
        const sideways = await sidewaysOf(clinic);
        if (sideways > 0) found.push(`${name}: ${sideways} px too wide at 320 px`);
        await clinic.setViewportSize({ width: 1280, height: 800 });
      },
    });
    expect(found).toEqual([]);
  });
