import { describe, expect, test } from 'vitest';
import { readingOf } from './message-reading.ts';

describe('a message read on the phone', () => {
  test('is an emergency where it names a sign that needs help now', () => {
    expect(readingOf('My tongue is swelling and it is hard to breathe').danger).toBe('emergency');
  });

  test('needs somebody today where it names such a sign', () => {
    expect(readingOf('There is yellow pus and I have a fever with chills').danger).not.toBeNull();
  });

  test('is neither where it thanks, asks, or denies', () => {
    for (const text of ['', 'Thank you, much better.', 'May I use make-up?', 'I have no trouble breathing.'])
      expect(readingOf(text)).toEqual({ danger: null, isCrisis: false });
  });

  test('shows words of despair apart from the skin', () => {
    expect(readingOf('I want to kill myself').isCrisis).toBe(true);
  });
});
