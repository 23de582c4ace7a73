import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { Choice } from '../../ui/choice.tsx';
import type { Answer } from './answer.ts';
import { DAY_LIST } from './answer-draft.ts';
import { NONE } from './list-choice.ts';
import type { Shape } from './question.ts';
import { WhenBody } from './when-body.tsx';

type DayAnswer = Extract<Answer, { kind: 'day' }>;

interface DayBodyProps {
  readonly shape: Extract<Shape, { kind: 'day' }>;
  readonly answer: DayAnswer;
  readonly now: number;
  readonly onChange: (answer: DayAnswer) => void;
  readonly firstId: string;
  /** The part to mend, where the list was left open. */
  readonly open: string | undefined;
}

/** When the treatment was, then what else there was that day. */
export function DayBody({ shape, answer, now, onChange, firstId, open }: DayBodyProps): ReactElement {
  const { picked, others } = answer;
  const rest = picked.filter((value) => value !== NONE);
  const isListFault = open === DAY_LIST;
  return (
    <>
      <fieldset>
        <legend className="list-group-title">{t('When was it?')}</legend>
        <WhenBody
          when={answer.when}
          now={now}
          onChange={(when) => onChange({ ...answer, when })}
          firstId={isListFault ? undefined : firstId}
          written={shape.written}
        />
      </fieldset>
      <fieldset>
        <legend className="list-group-title">{t('What else was there that day?')}</legend>
        {isListFault && <p className="field-error">{t('Tick all that are so')}</p>}
        {shape.options.map(({ value, label, hint }, index) => (
          <Choice
            key={value}
            type="checkbox"
            name="picked"
            value={value}
            label={label}
            hint={hint}
            checked={picked.includes(value)}
            id={isListFault && index === 0 ? firstId : undefined}
            onChange={(isOn) =>
              onChange({
                ...answer,
                picked: isOn ? [...rest, value] : rest.filter((one) => one !== value),
              })
            }
          />
        ))}
        <p className="or-line">{t('or')}</p>
        <Choice
          type="checkbox"
          name="picked"
          value={NONE}
          label={shape.none}
          checked={picked.includes(NONE)}
          onChange={(isOn) => onChange({ ...answer, picked: isOn ? [NONE] : [], others: 'no' })}
        />
        <Choice
          type="checkbox"
          name="others"
          value="unsure"
          label={rest.length > 0 ? t('I’m not sure about the others') : t('I’m not sure')}
          checked={others === 'unsure'}
          onChange={(isOn) => onChange({ ...answer, picked: rest, others: isOn ? 'unsure' : 'no' })}
        />
      </fieldset>
    </>
  );
}
