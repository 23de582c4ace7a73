import '../../ui/people.css';
import {
  type AllergyMatches,
  type Catalogue,
  fullName,
  type PersonView,
  type TreatmentView,
} from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { Link, useParams } from 'wouter';
import type { Answered } from '../../offline/api.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { ComplicationsBefore } from '../complications/complications-before.tsx';
import { fetchPerson } from '../people/api.ts';
import { NotReady } from '../people/not-ready.tsx';
import { useAsked } from '../people/use-asked.ts';
import type { RoomProps } from '../rooms.ts';
import { fetchAllergyMatches, fetchCatalogue, fetchTreatments } from './api.ts';
import { TreatmentForm } from './treatment-form.tsx';

/** What the form needs to know before it opens. */
export interface TreatmentContext {
  readonly person: PersonView;
  readonly catalogue: Catalogue;
  readonly treatments: readonly TreatmentView[];
  readonly matches: AllergyMatches['matches'];
}

async function fetchContext(personId: string): Promise<Answered<TreatmentContext>> {
  const [person, catalogue, treatments, matches] = await Promise.all([
    fetchPerson(personId),
    fetchCatalogue(),
    fetchTreatments(personId),
    fetchAllergyMatches(personId),
  ]);
  for (const answered of [person, catalogue, treatments, matches])
    if (answered.kind !== 'ok') return answered;
  if (person.kind !== 'ok' || catalogue.kind !== 'ok' || treatments.kind !== 'ok' || matches.kind !== 'ok')
    return { kind: 'away' };
  return {
    kind: 'ok',
    value: {
      person: person.value,
      catalogue: catalogue.value,
      treatments: treatments.value.items,
      matches: matches.value.matches,
    },
  };
}

/** A treatment of a person: a new one, or a correction of one on file. */
export function TreatmentPage(props: RoomProps): ReactElement {
  const { id = '', treatment } = useParams();
  const { asked, again } = useAsked(() => fetchContext(id), props.onSignedOut);
  if (asked.state !== 'ready') return <NotReady state={asked.state} what="person" onRetry={again} />;
  const { person, treatments } = asked.value;
  const corrected = treatments.find((one) => one.id === treatment);
  const name = fullName(person);
  if (treatment !== 'new' && corrected === undefined)
    return <NotReady state="none" what="treatment" onRetry={again} />;
  return (
    <>
      <Link className="back-link" href={`/people/${id}?tab=treatments`}>
        <BackIcon />
        {name}
      </Link>
      <Heading title={corrected === undefined ? 'New treatment' : 'Correct a treatment'}>
        {corrected === undefined ? 'New treatment' : 'Correct a treatment'}
      </Heading>
      {(person.health?.allergies ?? []).length > 0 && (
        <p className="notice">
          <strong>Allergies on file:</strong> {person.health?.allergies.join(', ')}
        </p>
      )}
      {props.session.may.includes('complications.read') && <ComplicationsBefore personId={id} />}
      <TreatmentForm {...props} context={asked.value} corrected={corrected} />
    </>
  );
}
