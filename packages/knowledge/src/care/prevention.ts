import type { KnowledgeNote } from './note-entry.ts';

/** For the next session, and food and drink as comfort. */
export const prevention: readonly KnowledgeNote[] = [
  {
    id: 'keep-to-the-plan',
    say: 'Keep to what your clinic told you, before and after. It lowers the risk of trouble.',
    thing: 'clinic-instructions',
    cites: ['S0-30', 'S0-88', 'S0-41', 'S0-148', 'S1-17', 'S1-28', 'S2-28', 'S3-43'],
  },
  {
    id: 'simple-routine',
    say: 'Keep a simple routine: gentle wash, plain cream, sun cover. It makes bumps less likely.',
    cites: ['S0-96', 'S0-123'],
  },
  {
    id: 'report-early',
    say: 'Tell your clinic soon when something looks odd. Small troubles are easier to stop.',
    cites: ['S0-151', 'S3-57'],
  },
  {
    id: 'talk-before',
    say: 'Before the next time, talk about your skin, what you react to and what you put on it.',
    cites: ['S3-27', 'S3-29', 'S3-58'],
  },
  {
    id: 'say-what-happened',
    say: 'Say what went wrong this time and which products were used. Ask for a patch test.',
    cites: ['S3-31', 'S3-32', 'S3-58'],
  },
  {
    id: 'leave-6-weeks',
    say: 'Leave at least 6 weeks between two sessions, or longer if your clinic says so.',
    cites: ['E-029'],
  },
  {
    id: 'eat-and-drink',
    say: 'Drink and eat as you like. Water, fruit and greens do you good, but the skin heals at its own pace.',
    cites: ['S0-109', 'S1-100', 'S1-101', 'S2-24', 'C-05', 'E-090', 'W-02'],
  },
];
