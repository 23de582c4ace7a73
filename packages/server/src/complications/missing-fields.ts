import { type ComplicationSaid, termOf } from '@afterneedle/contract';

/** Names what must be said before a file can be confirmed, by the fields of the form. */
export function missingFields(said: ComplicationSaid): string[] {
  const hasEffect = said.terms.some((code) => termOf(code)?.annex === 'effect');
  return [
    ...(hasEffect ? [] : ['terms']),
    ...(said.onsetOn === null ? ['onsetOn'] : []),
    ...(said.severity === null ? ['severity'] : []),
    ...(said.causality === null ? ['causality'] : []),
    ...(said.causalityReason === '' ? ['causalityReason'] : []),
  ];
}
