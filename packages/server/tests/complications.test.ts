import type {
  ComplicationPage,
  ComplicationView,
  PersonComplications,
  ProblemDocument,
} from '@afterneedle/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aSaid, confirmAt, fileAt, moveAt, writeAt } from './complication-world.ts';
import { everyText } from './every-text.ts';
import { addPersonAt, addProductAt, addTreatmentAt, askAt } from './people-world.ts';
import { readAudit } from './queries.ts';
import { addClinic, sendCheckIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  clinic = await addClinic(server);
});
afterAll(() => server.stop());

const place = () => ({ server, clinic });
const problemOf = (answer: { json: () => unknown }) => {
  const { path, code } = (answer.json() as ProblemDocument).problems[0] ?? {};
  return [path, code];
};

async function aTreated() {
  const person = await addPersonAt(place());
  const product = await addProductAt(place());
  const given = {
    productId: product.id,
    batch: 'B-9',
    expiresOn: null,
    givenAs: 'used',
    allergyReason: null,
  };
  const treatment = await addTreatmentAt(place(), person.id, { products: [given as never] });
  return { person, product, treatment };
}

describe('a complication file', () => {
  test('begins from a treatment and leads to device, lot, batch and operator', async () => {
    const { person, product, treatment } = await aTreated();
    const view = await fileAt(place(), { treatmentId: treatment.id });
    expect(view).toMatchObject({ state: 'draft', version: 1, person: { id: person.id }, judged: null });
    expect(view.treatment).toMatchObject({
      id: treatment.id,
      device: { serial: 'S-1', maker: 'Maker', model: 'M1' },
      cartridgeLot: 'LOT-7',
      operator: { id: clinic.staffId },
      products: [{ id: product.id, batch: 'B-9', givenAs: 'used' }],
    });
    expect(view.missing).toEqual(['terms', 'onsetOn', 'severity', 'causality', 'causalityReason']);
  });

  test('begins from a check-in once, also of somebody who is not on file', async () => {
    const { id: checkInId } = await sendCheckIn(server, clinic, { name: 'Sam Rivers' });
    const view = await fileAt(place(), { checkInId });
    expect(view).toMatchObject({ person: null, name: 'Sam Rivers', treatment: null, checkInId });
    expect((await fileAt(place(), { checkInId })).id).toBe(view.id);
    const { person, treatment } = await aTreated();
    const linked = await writeAt(place(), view, aSaid(), { personId: person.id, treatmentId: treatment.id });
    expect(linked.json()).toMatchObject({
      version: 2,
      person: { id: person.id },
      treatment: { id: treatment.id },
    });
  });

  test('begins from a person with no treatment', async () => {
    const person = await addPersonAt(place());
    expect(await fileAt(place(), { personId: person.id })).toMatchObject({ treatment: null, treatments: [] });
    expect((await askAt(place(), 'POST', '/complications', {})).statusCode).toBe(422);
  });

  test('takes no treatment of another person', async () => {
    const one = await aTreated();
    const other = await aTreated();
    const view = await fileAt(place(), { treatmentId: one.treatment.id });
    const answer = await writeAt(place(), view, aSaid(), { treatmentId: other.treatment.id });
    expect(problemOf(answer)).toEqual(['/treatmentId', 'not-allowed']);
  });

  test('is confirmed only when everything needed is said, and names who judged the cause', async () => {
    const { treatment } = await aTreated();
    const view = await fileAt(place(), { treatmentId: treatment.id });
    expect(problemOf(await moveAt(place(), view, 'confirmed'))).toEqual(['/said/terms', 'missing']);
    const written = (await writeAt(place(), view, aSaid())).json<ComplicationView>();
    expect(written.judged).toMatchObject({ by: expect.stringMatching(/^Nurse /) as string });
    const confirmed = (await moveAt(place(), written, 'confirmed')).json<ComplicationView>();
    expect(confirmed).toMatchObject({ state: 'confirmed', version: 3, missing: [] });
    expect(problemOf(await writeAt(place(), confirmed, aSaid({ narrative: 'x' })))).toEqual([
      '/reason',
      'missing',
    ]);
    const reason = 'biopsy came back';
    const changed = await writeAt(place(), confirmed, aSaid({ outcome: 'healed' }), { reason });
    const closed = (
      await moveAt(place(), changed.json<ComplicationView>(), 'closed')
    ).json<ComplicationView>();
    expect(closed.history.map(({ version, state, reason: why }) => [version, state, why])).toEqual([
      [5, 'closed', null],
      [4, 'confirmed', reason],
      [3, 'confirmed', null],
      [2, 'draft', null],
      [1, 'draft', null],
    ]);
    expect(closed.history[2]?.said.outcome).toBe('still-there');
    expect(problemOf(await writeAt(place(), closed, aSaid()))).toEqual(['/state', 'wrong-state']);
    expect(problemOf(await moveAt(place(), closed, 'draft', 'x'))).toEqual(['/state', 'wrong-state']);
    expect(problemOf(await moveAt(place(), closed, 'confirmed'))).toEqual(['/reason', 'missing']);
    expect((await moveAt(place(), closed, 'confirmed', 'came back')).statusCode).toBe(200);
  });

  test('is not written over by somebody who read an earlier version', async () => {
    const { treatment } = await aTreated();
    const view = await fileAt(place(), { treatmentId: treatment.id });
    expect((await writeAt(place(), view, aSaid())).statusCode).toBe(200);
    expect(problemOf(await writeAt(place(), view, aSaid()))).toEqual(['/version', 'changed-meanwhile']);
  });

  test('takes only codes of the list and days that have come', async () => {
    const { treatment } = await aTreated();
    const view = await fileAt(place(), { treatmentId: treatment.id });
    expect(problemOf(await writeAt(place(), view, aSaid({ terms: ['E9999'] })))).toEqual([
      '/said/terms/0',
      'bad-value',
    ]);
    expect(problemOf(await writeAt(place(), view, aSaid({ onsetOn: '2027-01-01' })))).toEqual([
      '/said/onsetOn',
      'in-the-future',
    ]);
  });

  test('lies sealed, and the audit trail names whose it is without a word of it', async () => {
    const { person, treatment } = await aTreated();
    const said = aSaid({ narrative: 'planted-narrative', causalityReason: 'planted-reason' });
    const view = await fileAt(place(), { treatmentId: treatment.id });
    await writeAt(place(), view, said);
    const dump = await everyText(server, [clinic.clinicId]);
    expect(dump).toContain(view.id);
    for (const word of ['planted-narrative', 'planted-reason', 'E2317']) expect(dump).not.toContain(word);
    const trail = (await readAudit(server, clinic.clinicId)).slice(-2);
    expect(trail).toMatchObject([
      { event: 'complication.filed', person_id: person.id, record_id: view.id },
      { event: 'complication.changed', person_id: person.id, record_id: view.id },
    ]);
  });
});

test('the list pages by state, the newest first', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1)
    ids.unshift((await confirmAt(place(), { treatmentId: (await aTreated()).treatment.id })).id);
  await fileAt(place(), { treatmentId: (await aTreated()).treatment.id });
  const first = (
    await askAt(place(), 'GET', '/complications?state=confirmed&limit=2')
  ).json<ComplicationPage>();
  expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  expect(first.items[0]).toMatchObject({ severity: 'moderate', terms: ['E2317', 'F2303'] });
  const rest = await askAt(place(), 'GET', `/complications?state=confirmed&limit=2&cursor=${first.next}`);
  expect(rest.json<ComplicationPage>()).toMatchObject({ items: [{ id: ids[2] }], next: null });
  expect((await askAt(place(), 'GET', '/complications?cursor=x')).statusCode).toBe(422);
});

describe('what went wrong before', () => {
  const knownOf = async (personId: string) =>
    (await askAt(place(), 'GET', `/people/${personId}/complications`)).json<PersonComplications>();

  test('answers questions before the next treatment once it is confirmed', async () => {
    const { person, treatment } = await aTreated();
    await fileAt(place(), { treatmentId: treatment.id });
    expect((await knownOf(person.id)).screening.answers).toEqual({});
    const said = {
      terms: ['E0402', 'E171602'],
      suspects: [{ kind: 'anaesthetic', recordId: null, lot: null, note: '' }] as const,
    };
    const { id } = await confirmAt(
      place(),
      { treatmentId: treatment.id },
      { ...said, suspects: [...said.suspects] },
    );
    const known = await knownOf(person.id);
    expect(known.items).toHaveLength(2);
    expect(known.screening.answers).toEqual({
      'past-reaction': 'yes',
      'dark-marks': 'yes',
      'anaesthetic-allergy': 'yes',
    });
    expect(new Set(known.screening.because.map(({ complicationId }) => complicationId))).toEqual(
      new Set([id]),
    );
    const screened = await server.app.inject({
      method: 'POST',
      url: '/api/v1/screenings',
      payload: { answers: known.screening.answers },
    });
    expect(screened.json<{ reasons: { rule: string }[] }>().reasons.map(({ rule }) => rule)).toContain(
      'reacted-before',
    );
  });

  test('counts no cause that was judged unlikely', async () => {
    const { person, treatment } = await aTreated();
    await confirmAt(place(), { treatmentId: treatment.id }, { causality: 'unlikely' });
    expect((await knownOf(person.id)).screening.answers).toEqual({});
  });
});
