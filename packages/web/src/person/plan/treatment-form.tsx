import type { ContextDefinition, PlanFacts } from '@afterneedle/engine';
import { personFactIds, planKnowledge, treatmentFactIds } from '@afterneedle/knowledge/plan';
import { type ReactElement, useState } from 'react';
import { areaOf } from '../../body/regions.ts';
import { t } from '../../language/t.ts';
import type { KeptPlan, KeptTreatment, TreatmentRecord } from '../../offline/kept-plan.ts';
import { randomId } from '../../offline/random-id.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { hoursSince, type When, whenProblem } from '../check-in/when.ts';
import { WhenBody } from '../check-in/when-body.tsx';
import { timeZoneHere } from '../danger/place.ts';
import { RecordFields } from '../treatments/record-fields.tsx';
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
  /** What the button says; "Show my plan" without it. */
  readonly doneLabel?: string;
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

/** The parts that were picked say which area it was, unless the person answered that themselves. */
function withArea(facts: PlanFacts, { areas }: TreatmentRecord): PlanFacts {
  const area = areaOf(areas);
  return facts['area'] !== undefined || area === undefined ? facts : { ...facts, area };
}

interface Done {
  readonly facts: PlanFacts;
  readonly record: TreatmentRecord;
}

function treatmentOf(
  when: When,
  { facts, record }: Done,
  { now, before }: { now: number; before: KeptTreatment | undefined },
): KeptTreatment {
  const hours = hoursSince(when, now);
  return {
    ...before,
    id: before?.id ?? randomId(),
    endedAt: now - (hours ?? 0) * HOUR,
    isRough: when.mode === 'about' || (when.mode === 'exact' && when.time === ''),
    isUnknown: hours === undefined,
    timeZone: before?.timeZone ?? timeZoneHere(),
    facts: withArea(facts, record),
    record,
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
  const [record, setRecord] = useState<TreatmentRecord>(treatment?.record ?? { areas: [] });
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
    onDone({ treatment: treatmentOf(when, { facts, record }, { now, before: treatment }), person, supplied });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Heading title={problem === undefined ? title : t('Error: {title}', { title })}>{title}</Heading>
      {problem !== undefined && <ErrorSummary message={problem} field="treatment-when" />}
      <p>{t('The plan counts from the end of the treatment. Answer what you know and leave the rest.')}</p>
      <fieldset>
        <legend>
          <h2>{t('When was the treatment?')}</h2>
        </legend>
        <WhenBody when={when} now={now} onChange={setWhen} firstId="treatment-when" written={undefined} />
      </fieldset>
      <h2>{t('What was done')}</h2>
      {treatmentFacts.filter(({ id }) => FIRST.includes(id)).map(treatmentField)}
      <details className="form-more">
        <summary>{t('More about the treatment')}</summary>
        {treatmentFacts.filter(({ id }) => !FIRST.includes(id)).map(treatmentField)}
      </details>
      <details className="form-more">
        <summary>{t('Where it was done, by whom and with what')}</summary>
        <RecordFields record={record} onChange={setRecord} />
      </details>
      <SuppliedField supplied={supplied} given={record.given ?? []} onChange={setSupplied} />
      <h2>{t('About you')}</h2>
      <p className="muted">{t('What you leave open counts as possible, so the longer wait stands.')}</p>
      {personFacts.filter(({ id }) => FIRST.includes(id)).map(personField)}
      <details className="form-more" open={treatment !== undefined}>
        <summary>
          {t('Allergies and skin: {n} short questions', { n: personFacts.length - FIRST_OF_PERSON })}
        </summary>
        {personFacts.filter(({ id }) => !FIRST.includes(id)).map(personField)}
      </details>
      <div className="form-actions row">
        <button type="submit" className="button">
          {props.doneLabel ?? t('Show my plan')}
        </button>
        {onCancel !== undefined && (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            {t('Cancel')}
          </button>
        )}
      </div>
      <p className="muted small">{t('Your answers stay on this device.')}</p>
    </form>
  );
}
