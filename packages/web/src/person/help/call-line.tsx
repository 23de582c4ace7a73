import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { PhoneIcon } from '../../ui/icon.tsx';

interface CallLineProps {
  readonly title: string;
  readonly text: string;
  readonly number?: string | undefined;
}

/** One place to turn to: what for, and its number to tap. */
export function CallLine({ title, text, number }: CallLineProps): ReactElement {
  return (
    <div className="card help-line">
      <dt>{title}</dt>
      <dd>{text}</dd>
      {number !== undefined && (
        <dd>
          <a className="button button-quiet" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
            <PhoneIcon />
            <span>{t('Call {number}', { number })}</span>
          </a>
        </dd>
      )}
    </div>
  );
}
