import type { ScreeningQuestion } from '@afterneedle/engine';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { Choice, RadioList } from '../../ui/choice.tsx';
import { DayField } from './day-field.tsx';

const LONGEST_SEGMENT = 12;
const MOST_SEGMENTS = 4;

interface QuestionRowProps {
  readonly question: ScreeningQuestion;
  readonly word: string | undefined;
  readonly day: string;
  readonly typed: string;
  readonly today: string;
  /** What this device knows from before. */
  readonly note?: string | undefined;
  readonly fault: string | undefined;
  readonly onWord: (word: string) => void;
  readonly onDay: (day: string) => void;
  readonly onTyped: (typed: string) => void;
}

/** One question with its answers; "Not sure" always stands beside yes and no. */
export function QuestionRow(props: QuestionRowProps): ReactElement {
  const { question, word, day, today, note, fault, onWord, onDay } = props;
  const { id, ask, hint, values, labels, dated, measure } = question;
  const options = [
    ...values.map((value) => ({ value, label: t(labels[value] ?? value) })),
    { value: 'unsure', label: t('Not sure') },
  ];
  const isShort =
    options.length <= MOST_SEGMENTS && options.every(({ label }) => label.length <= LONGEST_SEGMENT);
  return (
    <fieldset className="card">
      <legend className="hidden-text">{t(ask)}</legend>
      <p className="row-title" aria-hidden="true">
        <strong>{t(ask)}</strong>
        {hint !== undefined && <span className="choice-hint">{t(hint)}</span>}
      </p>
      {hint !== undefined && <p className="hidden-text">{t(hint)}</p>}
      {note !== undefined && <p className="notice">{note}</p>}
      {measure === undefined ? (
        <RadioList
          name={id}
          options={options}
          value={word}
          segments={isShort}
          firstId={`${id}-first`}
          onPick={onWord}
        />
      ) : (
        <NumberAnswer {...props} unit={measure.unit} />
      )}
      {dated?.values.some((value) => value === word) === true && (
        <DayField
          id={`${id}-on`}
          label={t(dated.ask)}
          hint={t('Leave it empty if you do not know.')}
          value={day}
          last={today}
          fault={fault}
          onChange={onDay}
        />
      )}
    </fieldset>
  );
}

function NumberAnswer({
  question,
  word,
  typed,
  fault,
  onTyped,
  onWord,
  unit,
}: QuestionRowProps & { readonly unit: string }): ReactElement {
  const { id, label } = question;
  return (
    <>
      <div className="field">
        <label className="label" htmlFor={`${id}-first`}>
          {t(label)} ({unit})
        </label>
        {fault !== undefined && (
          <p className="field-error" id={`${id}-fault`}>
            {fault}
          </p>
        )}
        <input
          id={`${id}-first`}
          className="input input-short"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          aria-describedby={fault === undefined ? undefined : `${id}-fault`}
          aria-invalid={fault === undefined ? undefined : true}
          onChange={(event) => onTyped(event.currentTarget.value)}
        />
      </div>
      <Choice
        type="checkbox"
        name={id}
        value="unsure"
        label={t('Not sure')}
        checked={word === 'unsure'}
        onChange={(isOn) => onWord(isOn ? 'unsure' : '')}
      />
    </>
  );
}
