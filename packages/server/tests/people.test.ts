import type { Duplicates, PeoplePage, PersonView, ProblemDocument } from '@afterneedle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPersonAt, addTreatmentAt, aPerson, askAt } from './people-world.ts';
import { addClinic, addMember, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

let server: TestServer;
let clinic: TestClinic;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const place = () => ({ server, clinic });
const find = async (query: string): Promise<readonly string[]> =>
  (await askAt(place(), 'GET', `/people?${query}`))
    .json<PeoplePage>()
    .items.map(({ givenName, familyName }) => `${givenName} ${familyName}`);

describe('the register', () => {
  test('finds by the beginnings of names in any order, without accents and capitals', async () => {
    clinic = await addClinic(server);
    await addPersonAt(place(), { givenName: 'Zoë', familyName: "O'Brien-Łukaszewska" });
    await addPersonAt(place(), { givenName: 'Zorro', familyName: 'Vega' });
    for (const name of ['zoe', 'OBRIEN', 'luk zo', "o'bri", 'ZOË', 'brien']) {
      const expected = name === 'brien' ? [] : ["Zoë O'Brien-Łukaszewska"];
      expect([name, await find(`name=${encodeURIComponent(name)}`)]).toEqual([name, expected]);
    }
    expect(await find('name=zo')).toHaveLength(2);
    expect(await find('name=%25')).toHaveLength(2);
  });

  test('finds by birth date and by telephone however it is written', async () => {
    clinic = await addClinic(server);
    await addPersonAt(place(), { familyName: 'One', birthOn: '1970-01-02', phone: '+44 20 7946 0123' });
    await addPersonAt(place(), { familyName: 'Two', birthOn: '1970-01-03', phone: '020 7946 0999' });
    expect(await find('birthOn=1970-01-02')).toEqual(['Ana One']);
    for (const phone of ['02079460123', '0044 20-7946-0123'])
      expect(await find(`phone=${encodeURIComponent(phone)}`)).toEqual(['Ana One']);
    expect((await askAt(place(), 'GET', '/people?phone=12')).statusCode).toBe(422);
  });

  test('takes a name of one word, finds it, and lists it where that word belongs', async () => {
    clinic = await addClinic(server);
    await addPersonAt(place(), { givenName: 'Zed', familyName: 'Aarts' });
    await addPersonAt(place(), { givenName: 'Ada', familyName: 'Zwart' });
    const { familyName: _none, ...oneWord } = aPerson({ givenName: 'Múkarno' });
    const answer = await askAt(place(), 'POST', '/people', oneWord);
    expect(answer.statusCode).toBe(201);
    const person = answer.json<PersonView>();
    expect(person).toMatchObject({ givenName: 'Múkarno', familyName: '' });
    expect(await find('')).toEqual(['Zed Aarts', 'Múkarno ', 'Ada Zwart']);
    expect(await find('name=muka')).toEqual(['Múkarno ']);
    const change = { ...aPerson({ givenName: 'Sari', familyName: '' }), version: person.version };
    expect((await askAt(place(), 'PUT', `/people/${person.id}`, change)).json()).toMatchObject({
      givenName: 'Sari',
      familyName: '',
    });
    const nothing = await askAt(place(), 'POST', '/people', aPerson({ givenName: '.', familyName: '' }));
    expect(nothing.json<ProblemDocument>().problems?.[0]?.path).toBe('/givenName');
  });

  test('pages without losing or repeating one', async () => {
    clinic = await addClinic(server);
    for (let n = 0; n < 7; n += 1)
      await addPersonAt(place(), { familyName: 'Same', givenName: n < 4 ? 'Same' : `N${n}` });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/people?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const page: PeoplePage = (await askAt(place(), 'GET', path)).json<PeoplePage>();
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });
});

describe('a person', () => {
  beforeAll(async () => {
    clinic = await addClinic(server);
  });

  test('under 18 needs a guardian; a birth date in the future is refused at its field', async () => {
    const pathOf = async (changes: object): Promise<string | undefined> =>
      (await askAt(place(), 'POST', '/people', { ...aPerson(), ...changes })).json<ProblemDocument>()
        .problems?.[0]?.path;
    expect(await pathOf({ birthOn: '2012-05-05' })).toBe('/guardian');
    expect(await pathOf({ birthOn: '2008-11-21' })).toBeUndefined();
    expect(await pathOf({ birthOn: '2008-11-22' })).toBe('/guardian');
    expect(await pathOf({ birthOn: '2027-01-01' })).toBe('/birthOn');
    expect(await pathOf({ email: 'nothing' })).toBe('/email');
    const guardian = { name: 'Pat Quist', phone: '+44 20 7946 0000', relation: 'parent' };
    const minor = await addPersonAt(place(), { birthOn: '2012-05-05', guardian });
    expect(minor).toMatchObject({ isMinor: true, guardian });
  });

  test('is health for clinical roles only: reception neither reads nor writes over it', async () => {
    const health = { allergies: ['lanolin'], skin: { phototype: 'IV' as const }, notes: 'a note' };
    const person = await addPersonAt(place(), { health });
    expect(person.health).toEqual(health);
    const reception = { server, clinic: await addMember(server, clinic, 'reception') };
    const seen = await askAt(reception, 'GET', `/people/${person.id}`);
    expect(seen.body).not.toMatch(/lanolin|a note/);
    const plain = aPerson({ phone: '020 7946 0111' });
    const refused = await askAt(reception, 'PUT', `/people/${person.id}`, { ...plain, health, version: 1 });
    expect(refused.statusCode).toBe(403);
    const changed = await askAt(reception, 'PUT', `/people/${person.id}`, { ...plain, version: 1 });
    expect(changed.statusCode).toBe(200);
    const now = (await askAt(place(), 'GET', `/people/${person.id}`)).json<PersonView>();
    expect(now).toMatchObject({ health, phone: '020 7946 0111', version: 2 });
  });

  test('is never written over by somebody who read an older version', async () => {
    const person = await addPersonAt(place());
    const put = () => askAt(place(), 'PUT', `/people/${person.id}`, { ...aPerson(), version: 1 });
    expect([(await put()).statusCode, (await put()).statusCode]).toEqual([200, 409]);
  });

  test('agrees to each purpose by itself and may take it back; every answer stays', async () => {
    const person = await addPersonAt(place());
    expect(person.consents).toEqual([]);
    for (const given of [true, false]) {
      server.clock.now += 1_000;
      const consent = { purpose: 'training-photos', given, textVersion: '2026-1' };
      const answer = await askAt(place(), 'POST', `/people/${person.id}/consents`, consent);
      expect(answer.statusCode).toBe(201);
    }
    const { consents } = (await askAt(place(), 'GET', `/people/${person.id}`)).json<PersonView>();
    expect(consents.map(({ given }) => given)).toEqual([false, true]);
  });
});

describe('two records of one person', () => {
  beforeAll(async () => {
    clinic = await addClinic(server);
  });

  test('are suspected by birth date and a like name, or by the same telephone or e-mail', async () => {
    const birthOn = '1991-09-09';
    const first = await addPersonAt(place(), { givenName: 'Katarina', familyName: 'Novak', birthOn });
    const typo = await addPersonAt(place(), { givenName: 'Katarína', familyName: 'Nowak', birthOn });
    await addPersonAt(place(), { givenName: 'Bob', familyName: 'Smith', birthOn });
    const phone = '+1 212 555 0100';
    const a = await addPersonAt(place(), { familyName: 'Xu', birthOn: '1950-01-01', phone });
    const b = await addPersonAt(place(), {
      familyName: 'Li',
      birthOn: '1960-01-01',
      phone: '(212) 555-0100',
    });
    const { pairs } = (await askAt(place(), 'GET', '/people/duplicates')).json<Duplicates>();
    const said = pairs.map(({ one, other, because }) => [[one.id, other.id].toSorted(), because]);
    expect(said).toHaveLength(2);
    expect(said).toContainEqual([[first.id, typo.id].toSorted(), ['birth-and-name']]);
    expect(said).toContainEqual([[a.id, b.id].toSorted(), ['phone']]);
  });

  test('become one: allergies of both, treatments and consents come along, the other points to it', async () => {
    const skin = {};
    const kept = await addPersonAt(place(), { health: { allergies: ['lanolin'], skin, notes: 'one' } });
    const other = await addPersonAt(place(), {
      phone: '020 7946 0777',
      health: { allergies: ['Lanolin', 'nickel'], skin: { keloids: 'yes' }, notes: 'two' },
    });
    const treatment = await addTreatmentAt(place(), other.id);
    const merge = { otherId: other.id, version: 1, otherVersion: 1, fromOther: ['phone'] };
    const merged = (await askAt(place(), 'POST', `/people/${kept.id}/merge`, merge)).json<PersonView>();
    expect(merged).toMatchObject({
      familyName: kept.familyName,
      phone: '020 7946 0777',
      health: { allergies: ['lanolin', 'nickel'], skin: { keloids: 'yes' }, notes: 'one\n\ntwo' },
    });
    const moved = await askAt(place(), 'GET', `/people/${kept.id}/treatments`);
    expect(moved.body).toContain(treatment.id);
    const gone = (await askAt(place(), 'GET', `/people/${other.id}`)).json<PersonView>();
    expect(gone.mergedInto).toBe(kept.id);
    expect((await askAt(place(), 'POST', `/people/${kept.id}/merge`, merge)).statusCode).toBe(409);
  });
});
