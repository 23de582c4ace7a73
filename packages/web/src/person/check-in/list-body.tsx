import { looks } from '@afterneedle/knowledge/expect';
import { Fragment, type ReactElement } from 'react';
import { FaceAndList } from '../../body/face-and-list.tsx';
import { Drawing } from '../../drawings/drawing.tsx';
import { useSkinTone } from '../../drawings/skin-tone.ts';
import { SkinToneSwitch } from '../../drawings/skin-tone-switch.tsx';
import { t } from '../../language/t.ts';
import { Choice, RadioList } from '../../ui/choice.tsx';
import { type ListAnswer, NONE, toggled } from './list-choice.ts';
import type { Shape } from './question.ts';

type ListShape = Extract<Shape, { kind: 'list' }>;

interface ListBodyProps {
  readonly shape: ListShape;
  readonly answer: ListAnswer;
  readonly onChange: (answer: ListAnswer) => void;
  readonly firstId: string;
}

const lookOf = new Map<string, (typeof looks)[number]>(looks.map((look) => [look.finding, look]));

/** Checkboxes in groups, some with a drawing, then "none" and "not sure". */
export function ListBody({ shape, answer, onChange, firstId }: ListBodyProps): ReactElement {
  const { shortcut, drawings } = shape;
  const [tone, setTone] = useSkinTone(drawings?.tone);
  const look = (value: string) => (drawings === undefined ? undefined : lookOf.get(value));
  const isNone = answer.picked.includes(NONE);
  const first = shape.groups[0]?.options[0]?.value;
  const groups = shape.groups.map((group) => (
    <div
      className="list-group"
      key={group.title ?? 'all'}
      {...(group.title === undefined ? {} : { role: 'group', 'aria-label': t(group.title) })}
    >
      {group.title !== undefined && <p className="list-group-title">{t(group.title)}</p>}
      {group.options.map(({ value, label, hint }) => {
        const drawn = look(value);
        const steps = answer.picked.includes(value) ? shape.steps?.[value] : undefined;
        return (
          <Fragment key={value}>
            <Choice
              type="checkbox"
              name="picked"
              value={value}
              label={label}
              hint={hint ?? drawn?.caption}
              drawing={drawn && <Drawing look={drawn.id} tone={tone} className="choice-drawing" />}
              checked={answer.picked.includes(value)}
              id={value === first ? firstId : undefined}
              onChange={(isOn) => onChange(toggled(answer, value, isOn))}
            />
            {steps !== undefined && (
              <fieldset className="reveal strength-line">
                <legend className="hidden-text">{t('{sign}: how strong?', { sign: t(label) })}</legend>
                <RadioList
                  name={`step-${value}`}
                  options={steps}
                  segments
                  value={answer.steps?.[value]}
                  onPick={(step) => onChange({ ...answer, steps: { ...answer.steps, [value]: step } })}
                />
              </fieldset>
            )}
          </Fragment>
        );
      })}
    </div>
  ));
  return (
    <>
      {drawings !== undefined && <SkinToneSwitch tone={tone} onPick={setTone} />}
      {shortcut !== undefined && (
        <Choice
          type="checkbox"
          name="shortcut"
          value="all"
          label={<strong>{t(shortcut.label)}</strong>}
          checked={shortcut.picks.every((pick) => answer.picked.includes(pick))}
          onChange={(isOn) =>
            onChange(shortcut.picks.reduce((next: ListAnswer, pick) => toggled(next, pick, isOn), answer))
          }
        />
      )}
      {shape.map === true ? (
        <FaceAndList
          picked={answer.picked}
          onPick={(id, isOn) => onChange(toggled(answer, id, isOn))}
          onClear={() => onChange({ ...answer, picked: [] })}
          list={groups.slice(0, -1)}
          others={groups.slice(-1)}
        />
      ) : (
        groups
      )}
      <p className="or-line">{t('or')}</p>
      <Choice
        type="checkbox"
        name="picked"
        value={NONE}
        label={shape.none}
        checked={isNone}
        onChange={(isOn) => onChange({ kind: 'list', picked: isOn ? [NONE] : [], others: 'no' })}
      />
      <Choice
        type="checkbox"
        name="others"
        value="unsure"
        label={answer.picked.length > 0 && !isNone ? t('I’m not sure about the others') : t('I’m not sure')}
        checked={answer.others === 'unsure'}
        onChange={(isOn) =>
          onChange({
            ...answer,
            picked: answer.picked.filter((picked) => picked !== NONE),
            others: isOn ? 'unsure' : 'no',
          })
        }
      />
    </>
  );
}
