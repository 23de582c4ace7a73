import type { ContextDefinition, PlanFacts } from '@afterneedle/engine';
import { personFactIds, planKnowledge, treatmentFactIds } from '@afterneedle/knowledge/plan';
import { type ReactElement, useState } from 'react';
import type { KeptPlan, KeptTreatment } from '../../offline/kept-plan.ts';
import { randomId } from '../../offline/random-id.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { hoursSince, type When, whenProblem } from '../check-in/when.ts';
import { WhenBody } from '../check-in/when-body.tsx';
import { timeZoneHere } from '../danger/place.ts';
import { FactField } from './fact-field.tsx';
import { SuppliedField } from './supplied-field.tsx';

const HOUR = 3_600_000;

const factsOf = (ids: readonly string[]): readonly ContextDefinition[] =>
  planKnowledge.facts.filter(({ id }) => ids.includes(id));

const treatmentFacts = factsOf(treatmentFactIds);
const personFacts = factsOf(personFactIds);

/** Asked at once: what changes the plan most. */
const FIRST: readonly string[] = ['device', 'depth-class', 'skin-tone', 'acne-prone', 'pregnant'];
const FIRST_OF_PERSON = personFacts.filter(({ id }) => FIRST.includes(id)).length;

/** What a person gave in the form. */
export interface TreatmentGiven {
  readonly treatment: KeptTreatment;
  readonly person: PlanFacts;
  readonly supplied: KeptPlan['supplied'];
}

interface TreatmentFormProps {
  readonly title: string;
  readonly now: number;
  readonly treatment?: KeptTreatment | undefined;
  readonly person: PlanFacts;
  readonly supplied: KeptPlan['supplied'];
  readonly startFacts?: PlanFacts | undefined;
  readonly startWhen?: When | undefined;
  readonly onDone: (given: TreatmentGiven) => void;
  readonly onCancel?: (() => void) | undefined;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** A kept treatment as the form shows it: its date and time on this device. */
function whenOf({ endedAt, isRough, isUnknown }: KeptTreatment): When {
  if (isUnknown) return { mode: 'unknown' };
  const at = new Date(endedAt);
  const date = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return { mode: 'exact', date, time: isRough ? '' : `${pad(at.getHours())}:${pad(at.getMinutes())}` };
}

/** Keeps what was not touched; an answer taken back is taken out. */
function withFact(facts: PlanFacts, id: string, value: string | undefined): PlanFacts {
  const { [id]: _before, ...rest } = facts;
  return value === undefined ? rest : { ...rest, [id]: value };
}

function treatmentOf(
  when: When,
  facts: PlanFacts,
  { now, before }: { now: number; before: KeptTreatment | undefined },
): KeptTreatment {
  const hours = hoursSince(when, now);
  return {
    id: before?.id ?? randomId(),
    endedAt: now - (hours ?? 0) * HOUR,
    isRough: when.mode === 'about' || (when.mode === 'exact' && when.time === ''),
    isUnknown: hours === undefined,
    timeZone: before?.timeZone ?? timeZoneHere(),
    facts,
  };
}

/** When the treatment was, what was done, and what is known of the person: everything a plan is made from. */
export function TreatmentForm(props: TreatmentFormProps): ReactElement {
  const { title, now, treatment, onDone, onCancel } = props;
  const [when, setWhen] = useState<When | undefined>(
    treatment === undefined ? props.startWhen : whenOf(treatment),
  );
  const [facts, setFacts] = useState<PlanFacts>(treatment?.facts ?? props.startFacts ?? {});
  const [person, setPerson] = useState<PlanFacts>(props.person);
  const [supplied, setSupplied] = useState(props.supplied);
  const [problem, setProblem] = useState<string>();
  const treatmentField = (fact: ContextDefinition): ReactElement => (
    <FactField
      key={fact.id}
      fact={fact}
      value={facts[fact.id]}
      onChange={(value) => setFacts((before) => withFact(before, fact.id, value))}
    />
  );
  const personField = (fact: ContextDefinition): ReactElement => (
    <FactField
      key={fact.id}
      fact={fact}
      value={person[fact.id]}
      onChange={(value) => setPerson((before) => withFact(before, fact.id, value))}
    />
  );
  const submit = (): void => {
    const found = whenProblem(when, now);
    setProblem(found);
    if (found !== undefined || when === undefined) return;
    onDone({ treatment: treatmentOf(when, facts, { now, before: treatment }), person, supplied });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Heading title={problem === undefined ? title : `Error: ${title}`}>{title}</Heading>
      {problem !== undefined && <ErrorSummary message={problem} field="treatment-when" />}
      <p>The plan counts from the end of the treatment. Answer what you know and leave the rest.</p>
      <fieldset>
        <legend>
          <h2>When was the treatment?</h2>
        </legend>
        <WhenBody when={when} now={now} onChange={setWhen} firstId="treatment-when" written={undefined} />
      </fieldset>
      <h2>What was done</h2>
      {treatmentFacts.filter(({ id }) => FIRST.includes(id)).map(treatmentField)}
      <details className="form-more">
        <summary>More about the treatment</summary>
        {treatmentFacts.filter(({ id }) => !FIRST.includes(id)).map(treatmentField)}
      </details>
      <SuppliedField supplied={supplied} onChange={setSupplied} />
      <h2>About you</h2>
      <p className="muted">What you leave open counts as possible, so the longer wait stands.</p>
      {personFacts.filter(({ id }) => FIRST.includes(id)).map(personField)}
      <details className="form-more" open={treatment !== undefined}>
        <summary>Allergies and skin: {personFacts.length - FIRST_OF_PERSON} short questions</summary>
        {personFacts.filter(({ id }) => !FIRST.includes(id)).map(personField)}
      </details>
      <div className="form-actions row">
        <button type="submit" className="button">
          Show my plan
        </button>
        {onCancel !== undefined && (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
      <p className="muted small">Your answers stay on this device.</p>
    </form>
  );
}
