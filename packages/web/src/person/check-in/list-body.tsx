import type { ReactElement } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { type ListAnswer, NONE, toggled } from './list-choice.ts';
import type { Shape } from './question.ts';

type ListShape = Extract<Shape, { kind: 'list' }>;

interface ListBodyProps {
  readonly shape: ListShape;
  readonly answer: ListAnswer;
  readonly onChange: (answer: ListAnswer) => void;
  readonly firstId: string;
}

/** Checkboxes in groups, then "none" and "not sure". */
export function ListBody({ shape, answer, onChange, firstId }: ListBodyProps): ReactElement {
  const { shortcut } = shape;
  const isNone = answer.picked.includes(NONE);
  const first = shape.groups[0]?.options[0]?.value;
  return (
    <>
      {shortcut !== undefined && (
        <Choice
          type="checkbox"
          name="shortcut"
          value="all"
          label={<strong>{shortcut.label}</strong>}
          checked={shortcut.picks.every((pick) => answer.picked.includes(pick))}
          onChange={(isOn) =>
            onChange(shortcut.picks.reduce((next: ListAnswer, pick) => toggled(next, pick, isOn), answer))
          }
        />
      )}
      {shape.groups.map((group) => (
        <div
          className="list-group"
          key={group.title ?? 'all'}
          {...(group.title === undefined ? {} : { role: 'group', 'aria-label': group.title })}
        >
          {group.title !== undefined && <p className="list-group-title">{group.title}</p>}
          {group.options.map((option) => (
            <Choice
              key={option.value}
              type="checkbox"
              name="picked"
              value={option.value}
              label={option.label}
              hint={option.hint}
              checked={answer.picked.includes(option.value)}
              id={option.value === first ? firstId : undefined}
              onChange={(isOn) => onChange(toggled(answer, option.value, isOn))}
            />
          ))}
        </div>
      ))}
      <p className="or-line">or</p>
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
        label={answer.picked.length > 0 && !isNone ? "I'm not sure about the others" : "I'm not sure"}
        checked={answer.others === 'unsure'}
        onChange={(isOn) =>
          onChange({
            kind: 'list',
            picked: answer.picked.filter((picked) => picked !== NONE),
            others: isOn ? 'unsure' : 'no',
          })
        }
      />
    </>
  );
}
