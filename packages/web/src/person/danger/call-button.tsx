import type { ReactElement } from 'react';
import { PhoneIcon } from '../../ui/icon.tsx';

interface CallButtonProps {
  readonly number: string;
  readonly label?: string;
}

/** One tap to a phone call. */
export function CallButton({ number, label = `Call ${number} now` }: CallButtonProps): ReactElement {
  return (
    <a className="button button-call" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`} data-call="emergency">
      <PhoneIcon />
      <span>{label}</span>
    </a>
  );
}
