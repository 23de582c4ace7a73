import { strict as assert } from 'node:assert';
import { rankOf } from '@afterneedle/engine';
import type { Phone, PhoneRecord } from './phone.ts';
import { levelOf, sentenceOf, type World } from './world.ts';

/** A record of an app from before the later fields: it still must be taken over. */
function asOldApp(text: string): string {
  const file = JSON.parse(text) as { stores: Record<string, Record<string, unknown>[]> };
  for (const checkIn of file.stores['check-ins'] ?? []) {
    delete checkIn['from'];
    delete checkIn['dispute'];
  }
  return JSON.stringify(file);
}

const isSent = ({ delivery }: PhoneRecord): boolean => delivery?.state === 'sent';

function bestOf(records: readonly PhoneRecord[], sentence: string): number {
  const said = records.filter((record) => sentenceOf(record) === sentence);
  return Math.max(-1, ...said.map((record) => rankOf(levelOf(record))));
}

/** What taking a file over may never do: lose a sentence, lower its level, or make what was sent unsent. */
function checkNothingLost(
  before: readonly PhoneRecord[],
  after: readonly PhoneRecord[],
  dropped: ReadonlySet<string>,
): void {
  for (const record of before) {
    const sentence = sentenceOf(record);
    if (dropped.has(sentence)) continue;
    const best = bestOf(after, sentence);
    assert.ok(best >= 0, `"${sentence}" is lost`);
    assert.ok(best >= rankOf(levelOf(record)), `the level of "${sentence}" was lowered`);
    const wasSent = isSent(record);
    const isStill = after.some((one) => sentenceOf(one) === sentence && isSent(one));
    assert.ok(!wasSent || isStill, `"${sentence}" was sent and now is not`);
  }
}

/** How a file travels from one phone to the other. */
export interface Exchange {
  readonly isOld: boolean;
  /** Takes the n-th choice that is offered, where the phones disagree. */
  readonly choose: number;
  readonly isTwice: boolean;
  readonly isUndone: boolean;
}

/** Both are kept where the phones disagree. */
export const PLAINLY: Exchange = { isOld: false, choose: 0, isTwice: false, isUndone: false };

/** Saves a file on one phone and takes it over on another. */
export async function exchange(world: World, from: Phone, to: Phone, how: Exchange): Promise<void> {
  const whole = JSON.stringify(await from.page.exportFile(from.now, 'sha256:test'));
  const read = await to.page.readFile(how.isOld ? asOldApp(whole) : whole);
  assert.equal(read.kind, 'whole', 'a file of this app was not read');
  const file = read.file ?? { stores: {} };
  const [mine, theirs] = [await to.page.listCheckIns(), await from.page.listCheckIns()];
  const { conflicts } = to.page.planImport(await to.page.readRecords(), file.stores);
  const choices: Record<string, string> = {};
  const dropped = new Set<string>();
  for (const { store, id, choices: offered } of conflicts) {
    const choice = offered[how.choose % offered.length] ?? 'both';
    choices[`${store}/${id}`] = choice;
    if (store !== 'check-ins' || choice === 'both') continue;
    const loser = (choice === 'mine' ? theirs : mine).find((record) => record.id === id);
    if (loser !== undefined) dropped.add(sentenceOf(loser));
  }
  const options = { choices, read: () => ({ findings: {}, contexts: {}, areas: [], deniedInText: [] }) };
  const { undo } = await to.page.takeImport(file, options);
  if (how.isUndone) {
    await undo();
    assert.deepEqual(await to.page.listCheckIns(), mine, 'an undone import left something behind');
    return;
  }
  if (how.isTwice) {
    const once = await to.page.readRecords();
    await to.page.takeImport(file, options);
    assert.deepEqual(await to.page.readRecords(), once, 'taken over twice is not taken over once');
  }
  const after = await to.page.listCheckIns();
  checkNothingLost([...mine, ...theirs], after, dropped);
  const elsewhere = new Set([...after, ...theirs].map(sentenceOf));
  // What the person chose to drop, and no phone holds any more, is no longer asked for.
  for (const sentence of dropped) if (!elsewhere.has(sentence)) world.said.delete(sentence);
}
