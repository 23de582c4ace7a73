import type { ReactElement, ReactNode } from 'react';
import { t } from '../language/t.ts';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly drawing?: ReactNode;
  readonly checked: boolean;
  readonly apart?: boolean;
  readonly id?: string | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** One native radio or checkbox whose whole row can be tapped; its texts are English, shown in the language of the page. */
export function Choice(props: ChoiceProps): ReactElement {
  return (
    <label className={props.apart === true ? 'choice choice-apart' : 'choice'}>
      <input
        type={props.type}
        name={props.name}
        value={props.value}
        checked={props.checked}
        id={props.id}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span className="choice-body">
        {typeof props.label === 'string' ? t(props.label) : props.label}
        {props.hint !== undefined && <span className="choice-hint">{t(props.hint)}</span>}
      </span>
      {props.drawing}
    </label>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface RadioListProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onPick: (value: string) => void;
  /** Side by side where there is room. */
  readonly segments?: boolean;
  readonly firstId?: string | undefined;
}

/** Native radios; the caller gives the fieldset and the legend. */
export function RadioList({ name, options, value, onPick, segments, firstId }: RadioListProps): ReactElement {
  return (
    <div className={segments === true ? segmentsClass(options.length) : undefined}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          checked={value === option.value}
          id={index === 0 ? firstId : undefined}
          onChange={() => onPick(option.value)}
        />
      ))}
    </div>
  );
}

const FEW = 3;

const segmentsClass = (count: number): string => (count <= FEW ? 'segments segments-few' : 'segments');
