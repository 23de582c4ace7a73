import type { ReactElement } from 'react';

/** A number of a clinic, one tap to a call. */
export function PhoneLink({ number }: { readonly number: string }): ReactElement {
  return <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number}</a>;
}
