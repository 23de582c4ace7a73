import { describe, expect, test } from 'vitest';
import type { CheckIn } from './check-in.ts';
import type { KeptHandOver } from './hand-over-store.ts';
import type { KeptMessage } from './kept-message.ts';
import { type Held, linkedTo } from './my-clinics.ts';

const handOver = (id: string, clinicSlug: string, leftAt?: number): KeptHandOver => ({
  id,
  clinicSlug,
  endedAt: 1,
  credential: id,
  ...(leftAt === undefined ? {} : { leftAt }),
});
const checkIn = (clinicSlug: string, state: string, link?: string): CheckIn =>
  ({ delivery: { state, body: { clinicSlug }, ...(link === undefined ? {} : { link }) } }) as CheckIn;
const message = (link: string, state: KeptMessage['state']): KeptMessage => ({
  id: link,
  link,
  text: 'x',
  state,
  writtenAt: 1,
  danger: null,
});
const nothing: Held = { mine: undefined, handOvers: [], checkIns: [], messages: [] };

describe('the clinics of this phone', () => {
  test('are the one it came from and those that handed it a treatment, each once', () => {
    expect(linkedTo(nothing)).toEqual([]);
    const held = { ...nothing, mine: 'a', handOvers: [handOver('1', 'a'), handOver('2', 'b')] };
    expect(linkedTo(held)).toMatchObject([
      { slug: 'a', treatments: 1, isLeaving: false },
      { slug: 'b', treatments: 1, isLeaving: false },
    ]);
    expect(linkedTo({ ...nothing, mine: 'c' })).toMatchObject([
      { slug: 'c', treatments: 0, isLeaving: false },
    ]);
  });

  test('are being left until the clinic heard of every treatment, and not when one was handed over since', () => {
    expect(linkedTo({ ...nothing, handOvers: [handOver('1', 'a', 5)] })).toMatchObject([
      { slug: 'a', treatments: 0, isLeaving: true },
    ]);
    expect(linkedTo({ ...nothing, handOvers: [handOver('1', 'a', 5), handOver('2', 'a')] })).toMatchObject([
      { slug: 'a', treatments: 1, isLeaving: false },
    ]);
  });

  test('have what is on its way to them counted, not what arrived, was refused or goes elsewhere', () => {
    const held = {
      ...nothing,
      mine: 'a',
      checkIns: [
        checkIn('a', 'waiting'),
        checkIn('a', 'sending'),
        checkIn('a', 'sent', 'la'),
        checkIn('a', 'refused'),
        checkIn('b', 'waiting'),
        checkIn('b', 'sent', 'lb'),
      ],
      messages: [message('la', 'waiting'), message('lb', 'waiting'), message('la', 'draft')],
    };
    expect(linkedTo(held)).toMatchObject([{ slug: 'a', unsent: 3 }]);
  });
});
