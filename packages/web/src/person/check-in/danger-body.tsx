import { type ReactElement, useRef } from 'react';
import { RadioList } from '../../ui/choice.tsx';
import { CallButton } from '../danger/call-button.tsx';
import type { Answer } from './answer.ts';
import { DANGER_ANSWERS, type DangerAnswer, linesOf } from './danger-answer.ts';

type DangerAnswers = Extract<Answer, { kind: 'danger' }>;

interface DangerBodyProps {
  readonly screen: 1 | 2;
  readonly answer: DangerAnswers;
  readonly number: string;
  readonly onChange: (answer: DangerAnswers) => void;
  /** A finger chose "yes" to an emergency: nothing may stand before the call. */
  readonly onEmergency: (answer: DangerAnswers) => void;
  readonly firstId: string;
}

const OPTIONS = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
  { value: 'unsure', label: 'Not sure' },
];

/** Six danger lines, each with yes, no and not sure. */
export function DangerBody(props: DangerBodyProps): ReactElement {
  const { screen, answer, number, onChange, onEmergency, firstId } = props;
  const isByPointer = useRef(false);
  const pick = (item: string, level: string, value: string): void => {
    const said: DangerAnswer = DANGER_ANSWERS.find((known) => known === value) ?? 'unsure';
    const next: DangerAnswers = { kind: 'danger', items: { ...answer.items, [item]: said } };
    if (said === 'yes' && level === 'emergency' && isByPointer.current) onEmergency(next);
    else onChange(next);
    isByPointer.current = false;
  };
  return (
    <>
      {linesOf(screen).map((entry, index) => (
        <fieldset
          key={entry.item}
          className="card danger-line"
          onPointerUp={() => {
            isByPointer.current = true;
          }}
          onKeyDown={() => {
            isByPointer.current = false;
          }}
        >
          <legend className="hidden-text">{entry.says}</legend>
          <p aria-hidden="true">
            {entry.says}
            {'hint' in entry && <span className="choice-hint">{entry.hint}</span>}
          </p>
          {'hint' in entry && <p className="hidden-text">{entry.hint}</p>}
          <RadioList
            name={entry.item}
            options={OPTIONS}
            value={answer.items[entry.item]}
            segments
            firstId={index === 0 ? firstId : undefined}
            onPick={(value) => pick(entry.item, entry.level, value)}
          />
          {answer.items[entry.item] === 'yes' && entry.level === 'emergency' && (
            <div className="danger-now" role="alert">
              <p>
                <strong>This is an emergency.</strong> Call now.
              </p>
              <p>
                <CallButton number={number} />
              </p>
            </div>
          )}
        </fieldset>
      ))}
    </>
  );
}
