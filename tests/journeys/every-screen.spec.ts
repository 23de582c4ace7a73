import { axeFaults, sidewaysOf } from './axe-faults.ts';
import { expect, test } from './journey.ts';
import { openScreen, prepare } from './screens/screen.ts';
import { screens } from './screens.ts';

/** `npm run soak` looks at every screen; otherwise every tenth, always the same ones. */
const isWhole = process.env['EVERY_SCREEN'] === 'true';
const TENTH = 3;
const chosen = screens.filter((_, index) => isWhole || index % 10 === TENTH);

const SECONDS_EACH = 20;

// The pages are looked at as they are built, not as a worker kept them.
test.use({ serviceWorkers: 'block' });

test(`axe finds nothing on ${chosen.length} of ${screens.length} screens, light and dark, none scrolls sideways at 320 px, none is against the policy`, async ({
  page,
}) => {
  test.setTimeout(60_000 + chosen.length * SECONDS_EACH * 1_000);
  const found: string[] = [];
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`against the policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    ),
  );
  page.on('console', (message) => {
    if (message.text().startsWith('against the policy')) found.push(`${page.url()}: ${message.text()}`);
  });
  await prepare(page);
  for (const screen of chosen) {
    await page.setViewportSize({ width: 390, height: 844 });
    await openScreen(page, screen);
    found.push(...(await axeFaults(page)).map((fault) => `${screen.name}: ${fault}`));
    await page.setViewportSize({ width: 320, height: 640 });
    const sideways = await sidewaysOf(page);
    if (sideways > 0) found.push(`${screen.name}: ${sideways} px too wide at 320 px`);
  }
  expect(found).toEqual([]);
});

test('every screen has a name of its own', () => {
  expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
});
