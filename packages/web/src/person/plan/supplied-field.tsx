import { planKnowledge, type ThingId } from '@afterneedle/knowledge/plan';
import type { ReactElement } from 'react';
import { Choice } from '../../ui/choice.tsx';

/** What clinics give for use after needling. */
const GIVEN: readonly ThingId[] = [
  'hydrating-serums',
  'plain-moisture',
  'thick-ointment',
  'cleanser',
  'growth-factors-and-peptides',
];

interface SuppliedFieldProps {
  readonly supplied: readonly string[];
  readonly onChange: (supplied: readonly string[]) => void;
}

/** What the clinic gave for use after needling; it may be used earlier than what is bought. */
export function SuppliedField({ supplied, onChange }: SuppliedFieldProps): ReactElement {
  const things = planKnowledge.things.filter(({ id }) => GIVEN.some((given) => given === id));
  return (
    <fieldset>
      <legend className="label">Did the clinic give you something to use after it?</legend>
      <p className="choice-hint">Tick what came from the clinic that treated you. Nothing ticked means no.</p>
      {things.map(({ id, label }) => (
        <Choice
          key={id}
          type="checkbox"
          name="supplied"
          value={id}
          label={label}
          checked={supplied.includes(id)}
          onChange={(checked) =>
            onChange(checked ? [...supplied, id] : supplied.filter((other) => other !== id))
          }
        />
      ))}
    </fieldset>
  );
}
