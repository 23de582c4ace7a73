import type { Tag } from '../../language/rich.tsx';

/** Answers the tag of a phone number: one tap to a call. */
export function phoneLink(phone: string): Tag {
  return (words) => <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{words}</a>;
}
