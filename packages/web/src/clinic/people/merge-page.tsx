import '../../ui/people.css';
import { fullName, MERGE_FIELDS, type MergeField, type PersonView } from '@afterneedle/contract';
import { type ReactElement, useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { Answered } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { useUndo } from '../case/use-undo.ts';
import { dayText } from '../day-words.ts';
import type { RoomProps } from '../rooms.ts';
import { fetchPerson, mergePeople } from './api.ts';
import { NotReady } from './not-ready.tsx';
import { useAsked } from './use-asked.ts';

type Pair = readonly [PersonView, PersonView];

async function fetchPair(id: string, otherId: string): Promise<Answered<Pair>> {
  const [one, other] = await Promise.all([fetchPerson(id), fetchPerson(otherId)]);
  if (one.kind !== 'ok') return one;
  if (other.kind !== 'ok') return other;
  return { kind: 'ok', value: [one.value, other.value] };
}

const LABELS: Readonly<Record<MergeField, string>> = {
  name: 'Name',
  birthOn: 'Birth date',
  phone: 'Telephone',
  email: 'E-mail',
  guardian: 'Guardian',
  skin: 'Skin, where both differ',
};

const SKIN_WORDS: Readonly<Record<string, string>> = {
  phototype: 'Skin type',
  keloids: 'raised scars',
  coldSores: 'cold sores',
  darkMarks: 'dark marks',
};

function sideValue(person: PersonView, field: MergeField): string {
  const { guardian, health } = person;
  if (field === 'name') return fullName(person);
  if (field === 'birthOn') return dayText(person.birthOn);
  if (field === 'guardian') return guardian === null ? 'None' : `${guardian.name}, ${guardian.phone}`;
  if (field === 'skin')
    return (
      Object.entries(health?.skin ?? {})
        .map(([name, value]) => `${SKIN_WORDS[name] ?? name}: ${value === 'unsure' ? 'not sure' : value}`)
        .join(', ') || 'Not asked'
    );
  return person[field] ?? 'Not on file';
}

/** Two records side by side: which value stays, field by field; allergies and notes are always united. */
export function MergePage({ onSignedOut }: RoomProps): ReactElement {
  const { id = '', other = '' } = useParams();
  const { asked, again } = useAsked(() => fetchPair(id, other), onSignedOut);
  if (asked.state !== 'ready') return <NotReady state={asked.state} what="person" onRetry={again} />;
  return <MergeForm pair={asked.value} onSignedOut={onSignedOut} />;
}

interface MergeFormProps {
  readonly pair: Pair;
  readonly onSignedOut: () => void;
}

function MergeForm({ pair, onSignedOut }: MergeFormProps): ReactElement {
  const [kept, other] = pair;
  const [, go] = useLocation();
  const [fromOther, setFromOther] = useState<readonly MergeField[]>(() =>
    MERGE_FIELDS.filter((field) => (field === 'phone' || field === 'email') && kept[field] === null),
  );
  const [fault, setFault] = useState<string>();
  const key = useRef(randomId());
  const { secondsLeft, begin, undo } = useUndo(async () => {
    const { version } = kept;
    const merge = { otherId: other.id, version, otherVersion: other.version, fromOther: [...fromOther] };
    const answered = await mergePeople(kept.id, merge, key.current);
    if (answered.kind === 'ok') return go(`/people/${kept.id}`);
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setFault(answered.kind === 'refused' ? answered.detail : 'Not merged: the server does not answer.');
  });
  const pick = (field: MergeField, isOther: boolean): void =>
    setFromOther((before) => [...before.filter((one) => one !== field), ...(isOther ? [field] : [])]);
  const allergies = [...new Set([...(kept.health?.allergies ?? []), ...(other.health?.allergies ?? [])])];
  return (
    <>
      <Link className="back-link" href="/people/duplicates">
        <BackIcon />
        Duplicates
      </Link>
      <Heading title="Merge two records">Merge two records</Heading>
      <p>
        Treatments, check-ins and consents of both come together. Nothing is lost: the allergies and notes of
        both stay.
      </p>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <div className="table-scroll">
        <table className="inbox">
          <thead>
            <tr>
              <th scope="col">What stays</th>
              <th scope="col">First record</th>
              <th scope="col">Second record</th>
            </tr>
          </thead>
          <tbody>
            {MERGE_FIELDS.map((field) => (
              <tr key={field}>
                <th scope="row">{LABELS[field]}</th>
                {[kept, other].map((person, side) => (
                  <td key={person.id}>
                    <label className="merge-choice">
                      <input
                        type="radio"
                        name={field}
                        checked={fromOther.includes(field) === (side === 1)}
                        disabled={secondsLeft !== undefined}
                        onChange={() => pick(field, side === 1)}
                      />
                      {sideValue(person, field)}
                    </label>
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Allergies</th>
              <td colSpan={2}>{allergies.length === 0 ? 'None on file' : allergies.join(', ')}</td>
            </tr>
          </tbody>
        </table>
      </div>
      {secondsLeft === undefined ? (
        <button type="button" className="button" onClick={begin}>
          Merge
        </button>
      ) : (
        <p className="row">
          <span role="status">Merging.</span>
          <button type="button" className="button button-quiet" onClick={undo}>
            Undo ({secondsLeft} s)
          </button>
        </p>
      )}
    </>
  );
}
