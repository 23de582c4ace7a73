import { strict as assert } from 'node:assert';
import { rankOf } from '@afterneedle/engine';
import { exchange, PLAINLY } from './exchange.ts';
import type { Phone, PhoneRecord } from './phone.ts';
import { levelOf, sentenceOf, type World } from './world.ts';

const MINUTE = 60_000;

async function sendAll(phone: Phone): Promise<void> {
  phone.network = 'works';
  phone.open();
  for (let turn = 0; turn < 3; turn += 1) {
    phone.now += MINUTE;
    await phone.page.sendWaiting();
  }
}

async function recordsOf(phone: Phone): Promise<readonly PhoneRecord[]> {
  return (await phone.page.readRecords())['check-ins'].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function checkSent(world: World, records: readonly PhoneRecord[]): void {
  for (const sentence of world.sent) {
    const said = records.filter((record) => sentenceOf(record) === sentence);
    assert.ok(
      said.some(({ delivery }) => delivery?.state === 'sent'),
      `"${sentence}" was sent off and has not arrived`,
    );
  }
  for (const { id, delivery } of records) {
    if (delivery === undefined) continue;
    assert.equal(delivery.state, 'sent', `${id} ended as ${delivery.state}: ${delivery.refusal ?? ''}`);
    const stored = world.taken.find(({ answer }) => answer.link.endsWith(delivery.link ?? 'none'));
    assert.ok(stored, `${id} says it was sent, and the server knows no such link`);
    assert.ok(
      rankOf(levelOf({ id, delivery } as PhoneRecord)) >= rankOf(stored.answer.level),
      `the server gave ${id} a higher level than the phone shows`,
    );
  }
}

function checkOnce(taken: World['taken']): void {
  const ids = new Map<string, Set<string>>();
  for (const { body, answer } of taken) {
    const content = JSON.stringify(body);
    ids.set(content, (ids.get(content) ?? new Set()).add(answer.id));
  }
  for (const [content, stored] of ids) assert.equal(stored.size, 1, `stored more than once: ${content}`);
}

/** Brings the phones and the server together, and holds against each other what they know. */
export async function comeTogether(world: World): Promise<void> {
  const [one, other] = world.phones;
  await sendAll(one);
  await sendAll(other);
  await exchange(world, one, other, PLAINLY);
  await exchange(world, other, one, PLAINLY);
  await exchange(world, one, other, PLAINLY);
  await sendAll(one);
  await sendAll(other);
  await exchange(world, one, other, PLAINLY);
  await exchange(world, other, one, PLAINLY);
  world.taken.push(...world.server.takeAnswers());
  const records = await recordsOf(one);
  assert.deepEqual(await recordsOf(other), records, 'the two phones do not come together');
  for (const [sentence, level] of world.said) {
    const said = records.filter((record) => sentenceOf(record) === sentence);
    assert.ok(said.length > 0, `"${sentence}" is lost`);
    const best = Math.max(...said.map((record) => rankOf(levelOf(record))));
    assert.ok(best >= rankOf(level), `the level of "${sentence}" was lowered from ${level}`);
  }
  checkSent(world, records);
  checkOnce(world.taken);
  const plan = await one.page.readPlan();
  const [allergies, treatments] = [plan?.allergies ?? [], plan?.treatments.map(({ id }) => id) ?? []];
  for (const allergy of world.allergies) assert.ok(allergies.includes(allergy), 'an allergy is lost');
  for (const id of world.treatments) assert.ok(treatments.includes(id), 'a treatment is lost');
  assert.deepEqual(await other.page.readPlan(), plan, 'the two plans do not come together');
}
