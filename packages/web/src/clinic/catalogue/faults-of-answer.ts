import type { Answered } from '../../offline/api.ts';
import type { Faults } from '../people/field.tsx';

/** Answers what is wrong with a form, by field; what names none stands under `form`. */
export function faultsOfAnswer(answered: Exclude<Answered<unknown>, { kind: 'ok' }>): Faults {
  if (answered.kind === 'away') return { form: 'Not saved: the server does not answer.' };
  const named = (answered.fields ?? []).filter(({ path }) => path !== '');
  if (named.length === 0) return { form: answered.detail };
  return {
    form: answered.detail,
    ...Object.fromEntries(named.map(({ path, message }) => [path.slice(1), message])),
  };
}
