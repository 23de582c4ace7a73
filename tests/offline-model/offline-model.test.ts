import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ModelServer, startModelServer } from './model-server.ts';
import { phoneCode } from './phone-code.ts';
import { PLANTED } from './planted.ts';
import { runModel } from './run-model.ts';

const SEED = 20_261_122;
/** `npm run soak` does 10,000, and shrinks what it finds. */
const RUNS = 60;
const LIMIT_MS = 120_000;
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.stop());

describe('two phones and the server, through reloads, lost replies, full storage and wrong clocks', {
  timeout: LIMIT_MS,
}, () => {
  test.each(PLANTED)('the test notices $name', async (planted) => {
    const code = await phoneCode(planted);
    const { fault } = await runModel({ server, code, runs: 200, seed: SEED, shrinks: false });
    expect(fault).toMatch(/lost|lowered|more than once|come together|not taken over once/);
  });

  test('come together with nothing lost, nothing doubled and no level lowered', async () => {
    const report = await runModel({
      server,
      code: await phoneCode(),
      runs: RUNS,
      seed: SEED,
      shrinks: false,
    });
    expect(report).toEqual({ runs: RUNS });
  });
});
