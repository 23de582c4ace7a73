import type { ReactElement } from 'react';
import { InEnglish } from '../../language/in-english.tsx';
import { t } from '../../language/t.ts';
import { PhoneIcon } from '../../ui/icon.tsx';

interface CallButtonProps {
  readonly number: string;
  readonly label?: string;
  /** The English of the label, where the label has one of its own. */
  readonly english?: string | undefined;
}

/** One tap to a phone call. */
export function CallButton({ number, label, english }: CallButtonProps): ReactElement {
  return (
    <a className="button button-call" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`} data-call="emergency">
      <PhoneIcon />
      <span>
        {label ?? t('Call {number} now', { number })}
        <InEnglish text={label === undefined ? `Call ${number} now` : english} />
      </span>
    </a>
  );
}
