import { msg } from '../../language/t.ts';

/** The parts of the advice that have no levels, and how a person knows them. */
export const ADVICE_PARTS = {
  plan: msg('My plan'),
  ingredients: msg('May I use this yet?'),
  screening: msg('Before treatment'),
  series: msg('How your check-ins compare'),
} as const;
