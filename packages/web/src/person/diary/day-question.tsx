import type { FindingId } from '@afterneedle/knowledge';
import { type ReactElement, useId } from 'react';
import { answerOfFact, finding as findingOf, stepOptions, UNSURE } from '../../facts/fact-words.ts';
import { t } from '../../language/t.ts';
import type { DayAnswer, Told } from '../../offline/diary-day.ts';
import { timeOfDay } from '../../ui/date-words.ts';

interface DayQuestionProps {
  readonly finding: FindingId;
  /** What holds now, the worst first. */
  readonly answers: readonly Told<DayAnswer>[];
  /** The answer of the day before. */
  readonly before: DayAnswer | undefined;
  readonly isToday: boolean;
  readonly onAnswer: (value: DayAnswer) => void;
}

const answerIn = (text: string): DayAnswer => (text === UNSURE.value ? 'unsure' : Number(text));

/** One sign with its steps, "not there" first; two answers of two devices stand both, the worse one first. */
export function DayQuestion(props: DayQuestionProps): ReactElement {
  const { finding, answers, before, isToday, onAnswer } = props;
  const name = useId();
  const { ask, hint } = findingOf(finding);
  const options = [{ value: '0', label: t('Not there') }, ...stepOptions(finding)];
  const [worst, ...others] = answers;
  const wordOf = (value: DayAnswer): string => (value === 0 ? t('Not there') : answerOfFact(finding, value));
  return (
    <fieldset className="card diary-question">
      <legend className="hidden-text">{t(ask)}</legend>
      <p className="diary-ask" aria-hidden="true">
        <strong>{t(ask)}</strong>
        {hint !== undefined && <span className="choice-hint">{t(hint)}</span>}
      </p>
      {others.length > 0 && worst !== undefined && (
        <div className="notice diary-conflict">
          <p>{t('Two devices say two things. Which one holds?')}</p>
          <ul>
            {answers.map(({ id, value, at }) => (
              <li key={id}>
                {t('{answer}, written at {time}', { answer: wordOf(value), time: timeOfDay(at) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={`diary-steps diary-steps-${options.length}`}>
        {options.map(({ value, label }) => (
          <label className="diary-step" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={worst !== undefined && others.length === 0 && answerIn(value) === worst.value}
              onChange={() => onAnswer(answerIn(value))}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </div>
      {before !== undefined && (
        <p className="choice-hint diary-before">
          {isToday
            ? t('Yesterday: {answer}', { answer: wordOf(before) })
            : t('The day before: {answer}', { answer: wordOf(before) })}
        </p>
      )}
      {worst?.isLater === true && <p className="choice-hint diary-before">{t('Added later')}</p>}
    </fieldset>
  );
}
