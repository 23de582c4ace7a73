import { type ReactElement, useRef } from 'react';
import { InEnglish } from '../../language/in-english.tsx';
import { rich, strong } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
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
  { value: 'no', label: msg('No') },
  { value: 'yes', label: msg('Yes') },
  { value: 'unsure', label: msg('Not sure') },
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
          <legend className="hidden-text">{t(entry.says)}</legend>
          <p aria-hidden="true">
            {t(entry.says)}
            {'hint' in entry && <span className="choice-hint">{t(entry.hint)}</span>}
            <InEnglish text={'hint' in entry ? `${entry.says} ${entry.hint}` : entry.says} />
          </p>
          {'hint' in entry && <p className="hidden-text">{t(entry.hint)}</p>}
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
                {rich('<b>This is an emergency.</b> Call now.', { b: strong })}
                <InEnglish text="This is an emergency. Call now." />
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
