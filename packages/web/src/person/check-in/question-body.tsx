import { emergencyNumbersOf } from '@afterneedle/knowledge';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { Choice, RadioList } from '../../ui/choice.tsx';
import { regionHere } from '../danger/place-here.ts';
import type { Answer } from './answer.ts';
import { DangerBody } from './danger-body.tsx';
import { DayBody } from './day-body.tsx';
import { ListBody } from './list-body.tsx';
import { toggled } from './list-choice.ts';
import { MessageBody } from './message-body.tsx';
import type { Shape } from './question.ts';
import { RowsBody } from './rows-body.tsx';

interface QuestionBodyProps {
  readonly shape: Shape;
  readonly answer: Answer | undefined;
  readonly now: number;
  readonly firstId: string;
  readonly openRow: string | undefined;
  readonly onChange: (answer: Answer) => void;
  readonly onEmergency: (answer: Answer) => void;
}

/** Draws the controls of a question, whatever its kind. */
export function QuestionBody(props: QuestionBodyProps): ReactElement {
  const { shape, answer, now, firstId, onChange } = props;
  switch (shape.kind) {
    case 'danger':
      return (
        <DangerBody
          screen={shape.screen}
          answer={answer?.kind === 'danger' ? answer : { kind: 'danger', items: {} }}
          number={emergencyNumbersOf(regionHere()).emergency}
          onChange={onChange}
          onEmergency={props.onEmergency}
          firstId={firstId}
        />
      );
    case 'choice':
      return (
        <RadioList
          name="choice"
          options={shape.options}
          value={answer?.kind === 'choice' ? answer.value : undefined}
          firstId={firstId}
          onPick={(value) => onChange({ kind: 'choice', value })}
        />
      );
    case 'list':
      return (
        <ListBody
          shape={shape}
          answer={answer?.kind === 'list' ? answer : { kind: 'list', picked: [], others: 'no' }}
          onChange={onChange}
          firstId={firstId}
        />
      );
    case 'rows':
      return (
        <RowsBody
          rows={shape.rows}
          answer={answer?.kind === 'rows' ? answer : { kind: 'rows', rows: {} }}
          onChange={onChange}
          firstId={firstId}
          open={props.openRow}
        />
      );
    case 'message':
      return (
        <MessageBody
          answer={answer?.kind === 'message' ? answer : { kind: 'message', text: '' }}
          onChange={onChange}
          firstId={firstId}
          describedBy="question-hint"
        />
      );
    case 'read':
      return <ReadBody {...props} shape={shape} />;
    case 'day':
      return (
        <DayBody
          shape={shape}
          answer={answer?.kind === 'day' ? answer : { kind: 'day', picked: [], others: 'no' }}
          now={now}
          onChange={onChange}
          firstId={firstId}
          open={props.openRow}
        />
      );
  }
}

interface ReadBodyProps extends QuestionBodyProps {
  readonly shape: Extract<Shape, { kind: 'read' }>;
}

/** What was read in the message, each to keep or to untick; a denial is shown and asked again later. */
function ReadBody({ shape, answer, firstId, onChange }: ReadBodyProps): ReactElement {
  const list =
    answer?.kind === 'list' ? answer : { kind: 'list' as const, picked: [], others: 'no' as const };
  return (
    <>
      {shape.options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          name="read"
          value={option.value}
          label={option.label}
          checked={list.picked.includes(option.value)}
          id={index === 0 ? firstId : undefined}
          onChange={(isOn) => onChange(toggled(list, option.value, isOn))}
        />
      ))}
      {shape.denied.length > 0 && (
        <p className="hint">
          {t('You wrote that you do not have: {signs}. We still ask, to be sure.', {
            signs: shape.denied.join(', '),
          })}
        </p>
      )}
    </>
  );
}
