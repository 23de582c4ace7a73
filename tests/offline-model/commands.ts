import { strict as assert } from 'node:assert';
import { LEVELS, type Level } from '@afterneedle/engine';
import fc from 'fast-check';
import { type Exchange, exchange, PLAINLY } from './exchange.ts';
import type { Network, Phone } from './phone.ts';
import { bodyOf, nextSentence, saying, sentenceOf, type World } from './world.ts';

type Model = Record<string, never>;
type Command = fc.AsyncCommand<Model, World>;

function command(name: string, run: (world: World) => Promise<void>): Command {
  return {
    check: () => true,
    run: async (_model, world) => {
      await run(world);
    },
    toString: () => name,
  };
}

const which = fc.constantFrom(0 as const, 1 as const);
const level = fc.constantFrom(...LEVELS);

/** Records the sentence only when the phone kept it. */
async function keep(
  world: World,
  phone: Phone,
  { at, isFull }: { readonly at: Level; readonly isFull: boolean },
): Promise<void> {
  const sentence = nextSentence(world);
  const make = async (): Promise<void> => {
    const { id } = await phone.page.createCheckIn('demo');
    await phone.page.changeCheckIn(id, (record) => saying(record, sentence, at, phone.now));
  };
  if (isFull) {
    assert.equal(await phone.whileFull(make), true, 'a full phone said that it kept something');
    return;
  }
  await make();
  world.said.set(sentence, at);
}

async function changeAnswer(world: World, phone: Phone, pick: number, at: Level): Promise<void> {
  const open = (await phone.page.listCheckIns()).filter(({ delivery }) => delivery === undefined);
  const record = open[pick % Math.max(1, open.length)];
  if (record === undefined) return;
  const sentence = nextSentence(world);
  await phone.page.changeCheckIn(record.id, (kept) => saying(kept, sentence, at, phone.now));
  world.said.set(sentence, at);
  world.said.delete(sentenceOf(record));
}

async function press(world: World, phone: Phone, pick: number, isDanger: boolean): Promise<void> {
  const read = async () => (await phone.page.listCheckIns()).filter(({ delivery }) => delivery === undefined);
  if ((await read()).length === 0) await keep(world, phone, { at: 'self-care', isFull: false });
  const open = await read();
  const record = open[pick % open.length];
  if (record === undefined) return;
  // A page that never hears back does not go on: the tab is closed.
  const sending = phone.page.send(record.id, bodyOf(record, isDanger));
  if (phone.network === 'never-answers') {
    // What a closed tab still hears, such as a storage that is full by then, it tells nobody.
    sending.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    phone.open();
  } else await sending;
  const kept = (await phone.page.listCheckIns()).find(({ id }) => id === record.id);
  if (kept?.delivery !== undefined) world.sent.add(sentenceOf(record));
}

/** What the browser cleared, and the other phone does not have, nobody can bring back. */
async function wipe(world: World, phone: Phone): Promise<void> {
  phone.wipe();
  const other = world.phones.find((one) => one !== phone) ?? phone;
  const records = await other.page.listCheckIns();
  const left = new Set(records.map(sentenceOf));
  const sent = new Set(records.filter(({ delivery }) => delivery !== undefined).map(sentenceOf));
  const plan = await other.page.readPlan();
  for (const sentence of world.said.keys()) if (!left.has(sentence)) world.said.delete(sentence);
  for (const sentence of world.sent) if (!sent.has(sentence)) world.sent.delete(sentence);
  keepOnly(world.allergies, plan?.allergies ?? []);
  keepOnly(world.treatments, plan?.treatments.map(({ id }) => id) ?? []);
}

function keepOnly(set: Set<string>, left: readonly string[]): void {
  for (const one of set) if (!left.includes(one)) set.delete(one);
}

async function changePlan(world: World, phone: Phone): Promise<void> {
  const word = nextSentence(world);
  await phone.page.changePlan((plan) => ({
    ...plan,
    allergies: [...(plan.allergies ?? []), word],
    treatments: [
      ...plan.treatments,
      {
        id: word,
        endedAt: phone.now,
        isRough: false,
        isUnknown: false,
        timeZone: 'Europe/London',
        facts: {},
      },
    ],
  }));
  world.allergies.add(word);
  world.treatments.add(word);
}

/** Two tabs of one phone that try to send at once. */
async function sendFromTwoTabs(phone: Phone): Promise<void> {
  if (phone.network === 'never-answers') return;
  await Promise.all([phone.page.sendWaiting(), phone.page.sendWaiting()]);
}

const MINUTE = 60_000;
const SHIFTS = [-24 * 60, -10, 1, 10, 24 * 60].map((minutes) => minutes * MINUTE);
const networks: readonly Network[] = ['works', 'offline', 'reply-lost', 'never-answers', 'server-error'];

const howToExchange: fc.Arbitrary<Exchange> = fc.record({
  isOld: fc.boolean(),
  choose: fc.constantFrom(0, 0, 1, 2),
  isTwice: fc.boolean(),
  isUndone: fc.constantFrom(false, false, false, true),
});

/** The server keeps it, its reply is lost, and the phone tries again. */
async function loseReply(world: World, phone: Phone, pick: number): Promise<void> {
  phone.network = 'reply-lost';
  await press(world, phone, pick, false);
  phone.network = 'works';
  await phone.page.sendWaiting();
}

/** The same check-in is on both phones and is changed on each, before they hear of one another. */
async function fork(world: World, at: 0 | 1, levels: readonly Level[], how: Exchange): Promise<void> {
  const [here, there] = [world.phones[at], world.phones[1 - at] as Phone];
  await exchange(world, here, there, PLAINLY);
  for (const [phone, to] of [
    [here, levels[0]],
    [there, levels[1]],
  ] as const)
    if (to !== undefined) await changeAnswer(world, phone, 0, to);
  await exchange(world, there, here, how);
}

/** Everything that can happen to two phones and the way to the server. */
export const commands = fc.commands(
  [
    fc
      .tuple(which, level, fc.constantFrom(false, false, false, true))
      .map(([at, to, isFull]) =>
        command(`check in on ${at}: ${to}${isFull ? ', storage full' : ''}`, (world) =>
          keep(world, world.phones[at], { at: to, isFull }),
        ),
      ),
    fc
      .tuple(which, fc.nat(3), level)
      .map(([at, pick, to]) =>
        command(`change answer ${pick} on ${at}: ${to}`, (world) =>
          changeAnswer(world, world.phones[at], pick, to),
        ),
      ),
    fc
      .tuple(which, fc.nat(3), fc.boolean())
      .map(([at, pick, isDanger]) =>
        command(`press Send for ${pick} on ${at}${isDanger ? ', server knows worse' : ''}`, (world) =>
          press(world, world.phones[at], pick, isDanger),
        ),
      ),
    fc
      .tuple(which, fc.nat(3))
      .map(([at, pick]) =>
        command(`press Send for ${pick} on ${at}, reply lost, try again`, (world) =>
          loseReply(world, world.phones[at], pick),
        ),
      ),
    fc
      .tuple(which, fc.array(level, { minLength: 1, maxLength: 2 }), howToExchange)
      .map(([at, levels, how]) =>
        command(`change on both, file to ${at}: ${levels.join(', ')} ${JSON.stringify(how)}`, (world) =>
          fork(world, at, levels, how),
        ),
      ),
    which.map((at) => command(`retry on ${at}`, (world) => sendFromTwoTabs(world.phones[at]))),
    fc.tuple(which, fc.constantFrom(...networks)).map(([at, network]) =>
      command(`network of ${at}: ${network}`, async (world) => {
        world.phones[at].network = network;
      }),
    ),
    fc.tuple(which, fc.constantFrom(...SHIFTS)).map(([at, shift]) =>
      command(`clock of ${at}: ${shift / MINUTE} min`, async (world) => {
        world.phones[at].now += shift;
      }),
    ),
    which.map((at) => command(`reload ${at}`, async (world) => void world.phones[at].open())),
    which.map((at) => command(`plan on ${at}`, (world) => changePlan(world, world.phones[at]))),
    fc
      .tuple(which, howToExchange)
      .map(([to, how]) =>
        command(`file to ${to}: ${JSON.stringify(how)}`, (world) =>
          exchange(world, world.phones[1 - to] as Phone, world.phones[to], how),
        ),
      ),
    which.map((at) => command(`storage of ${at} is cleared`, (world) => wipe(world, world.phones[at]))),
  ],
  { maxCommands: 20, size: 'max' },
);
