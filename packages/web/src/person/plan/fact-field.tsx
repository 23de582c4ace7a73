import type { ContextDefinition } from '@afterneedle/engine';
import type { ReactElement } from 'react';
import { msg, t } from '../../language/t.ts';
import { RadioList } from '../../ui/choice.tsx';

interface FactFieldProps {
  readonly fact: ContextDefinition;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

const UNSURE = { value: 'unsure', label: msg('Not sure') } as const;
const FEW = 3;

const optionsOf = ({ values, labels }: ContextDefinition) => [
  ...values.map((value) => ({ value, label: labels[value] ?? value })),
  UNSURE,
];

/** One question of a plan: side by side where the answers are few and short, else a list to pick from. */
export function FactField({ fact, value, onChange }: FactFieldProps): ReactElement {
  const id = `fact-${fact.id}`;
  if (fact.values.length < FEW) {
    return (
      <fieldset className="fact-field">
        <legend className="label">{t(fact.ask)}</legend>
        {fact.hint !== undefined && <p className="choice-hint">{t(fact.hint)}</p>}
        <RadioList
          name={id}
          options={optionsOf(fact)}
          value={value}
          onPick={onChange}
          segments
          firstId={id}
        />
      </fieldset>
    );
  }
  return (
    <div className="field fact-field">
      <label className="label" htmlFor={id}>
        {t(fact.ask)}
      </label>
      {fact.hint !== undefined && (
        <p className="choice-hint" id={`${id}-hint`}>
          {t(fact.hint)}
        </p>
      )}
      <select
        id={id}
        className="input"
        value={value ?? ''}
        aria-describedby={fact.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) =>
          onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
        }
      >
        <option value="">{t('Not answered')}</option>
        {optionsOf(fact).map((option) => (
          <option key={option.value} value={option.value}>
            {t(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
}
