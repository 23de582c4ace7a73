import { type Level, rankOf } from '@afterneedle/engine';

/**
 * Answers whether a kept result is held against what is worked out now: it was made under other rules, or it was more
 * urgent, as when a clinic has since taken back a level it had raised. No level gets lower unasked.
 */
export function isOvertaken(
  kept: { readonly level: Level; readonly knowledge: string },
  now: { readonly level: Level; readonly knowledge: string },
): boolean {
  return kept.knowledge !== now.knowledge || rankOf(kept.level) > rankOf(now.level);
}
