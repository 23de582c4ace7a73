import { planKnowledge, type ThingId } from '@afterneedle/knowledge/plan';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { useMyProtocol } from '../../offline/use-protocol.ts';
import { Choice } from '../../ui/choice.tsx';
import { listHere } from '../../ui/list-words.ts';

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
  /** What the clinic that handed the treatment over gave, by name. */
  readonly given: readonly string[];
  readonly onChange: (supplied: readonly string[]) => void;
}

/** What the clinic gave for use after needling; it may be used earlier than what is bought. */
export function SuppliedField({ supplied, given, onChange }: SuppliedFieldProps): ReactElement {
  const inForce = useMyProtocol()?.inForce;
  const gives = inForce?.protocol.content.supplied ?? [];
  const things = planKnowledge.things.filter(({ id }) => GIVEN.some((given) => given === id));
  return (
    <fieldset>
      <legend className="label">{t('Did the clinic give you something to use after it?')}</legend>
      <p className="choice-hint">
        {t('Tick what came from the clinic that treated you. Nothing ticked means no.')}
      </p>
      {given.length > 0 && (
        <p className="notice">{t('Your clinic gave you: {names}', { names: listHere(given) })}</p>
      )}
      {things.map(({ id, label }) => (
        <Choice
          key={id}
          type="checkbox"
          name="supplied"
          value={id}
          label={
            <Named label={label} names={gives.filter(({ thing }) => thing === id).map(({ name }) => name)} />
          }
          checked={supplied.includes(id)}
          onChange={(checked) =>
            onChange(checked ? [...supplied, id] : supplied.filter((other) => other !== id))
          }
        />
      ))}
    </fieldset>
  );
}

interface NamedProps {
  readonly label: string;
  readonly names: readonly string[];
}

/** A kind of thing, with how the clinic calls what it gives of it. */
function Named({ label, names }: NamedProps): ReactElement {
  return (
    <>
      {t(label)}
      {names.length > 0 && (
        <span className="choice-hint">{t('At your clinic: {names}', { names: listHere(names) })}</span>
      )}
    </>
  );
}
