import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { RadioList } from '../../ui/choice.tsx';
import type { Answer } from './answer.ts';
import type { Row } from './question.ts';

type RowsAnswer = Extract<Answer, { kind: 'rows' }>;

interface RowsBodyProps {
  readonly rows: readonly Row[];
  readonly answer: RowsAnswer;
  readonly onChange: (answer: RowsAnswer) => void;
  readonly firstId: string;
  /** The row to mend, where one was left open. */
  readonly open: string | undefined;
}

/** The same short question about each sign that was picked. */
export function RowsBody({ rows, answer, onChange, firstId, open }: RowsBodyProps): ReactElement {
  const focused = open ?? rows[0]?.id;
  return (
    <div className="rows">
      {rows.map((row) => (
        <fieldset key={row.id} className="card">
          <legend className="hidden-text">{t(row.label)}</legend>
          <p className="row-title" aria-hidden="true">
            <strong>{t(row.label)}</strong>
            {row.hint !== undefined && <span className="choice-hint">{t(row.hint)}</span>}
          </p>
          {open === row.id && <p className="field-error">{t('Choose an answer')}</p>}
          <RadioList
            name={row.id}
            options={row.options}
            value={answer.rows[row.id]}
            segments
            firstId={row.id === focused ? firstId : undefined}
            onPick={(value) => onChange({ kind: 'rows', rows: { ...answer.rows, [row.id]: value } })}
          />
        </fieldset>
      ))}
    </div>
  );
}
