import { CONTACT_WAYS, type ContactWay, type RecallKind, type RecallPerson } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { dayText } from '../day-words.ts';
import { CONTACT_WORDS } from './complication-words.ts';

interface RecallTableProps {
  readonly people: readonly RecallPerson[];
  readonly count: number;
  readonly isCut: boolean;
  readonly kind: RecallKind;
  /** Ticks somebody off; missing where a list is only looked at. */
  readonly onTick?: (person: RecallPerson, how: ContactWay | null) => void;
}

const keyOf = ({ personId, checkInId }: RecallPerson): string => personId ?? checkInId ?? '';

/** Everybody a trace found, with how to reach them. */
export function RecallTable({ people, count, isCut, kind, onTick }: RecallTableProps): ReactElement {
  const what = kind === 'knowledge' ? 'check-in' : 'treatment';
  const hasTicks = people.some(({ contacted }) => contacted !== null) || onTick !== undefined;
  if (people.length === 0) return <p className="card">Nobody on file came in touch with it.</p>;
  return (
    <>
      <p>
        <strong>{people.length === 1 ? '1 person' : `${people.length} people`}</strong>, {count}{' '}
        {count === 1 ? what : `${what}s`}
        {isCut && '. There are more: choose days to see all of them'}.
      </p>
      <table className="clinic-table">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">How to reach them</th>
            <th scope="col">{kind === 'knowledge' ? 'Sent' : 'Treated'}</th>
            <th scope="col">Complications</th>
            {hasTicks && <th scope="col">Contacted</th>}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={keyOf(person)}>
              <td data-label="Person">
                <strong>{person.name}</strong>
                <span className="choice-hint">{aboutOf(person)}</span>
              </td>
              <td data-label="How to reach them">
                <Reach person={person} />
              </td>
              <td data-label={kind === 'knowledge' ? 'Sent' : 'Treated'}>
                {person.at.map((at) => (
                  <div key={at}>{dateAndTime(Date.parse(at))}</div>
                ))}
              </td>
              <td data-label="Complications">
                {person.complications.length === 0
                  ? 'None on file'
                  : person.complications.map((id, index) => (
                      <Link key={id} href={`/complications/${id}`}>
                        File {index + 1}
                      </Link>
                    ))}
              </td>
              {hasTicks && (
                <td data-label="Contacted">
                  <Contacted person={person} onTick={onTick} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function aboutOf({ birthOn, deceasedOn, leftOn, personId }: RecallPerson): string {
  if (personId === null) return 'not in the register';
  return [
    `born ${birthOn === null ? 'not on file' : dayText(birthOn)}`,
    ...(deceasedOn === null ? [] : [`died ${dayText(deceasedOn)}`]),
    ...(leftOn === null ? [] : [`left ${dayText(leftOn)}`]),
  ].join(', ');
}

function Reach({ person }: { readonly person: RecallPerson }): ReactElement {
  const { phone, email, guardian, checkInId } = person;
  if (checkInId !== null) return <Link href={`/cases/${checkInId}`}>Write to them at the check-in</Link>;
  if (phone === null && email === null && guardian === null) return <>Nothing on file: write a letter</>;
  return (
    <>
      {phone !== null && (
        <div>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
        </div>
      )}
      {email !== null && (
        <div>
          <a href={`mailto:${email}`}>{email}</a>
        </div>
      )}
      {guardian !== null && (
        <div>
          {guardian.name} (guardian) {guardian.phone}
        </div>
      )}
    </>
  );
}

interface ContactedProps {
  readonly person: RecallPerson;
  readonly onTick: RecallTableProps['onTick'];
}

function Contacted({ person, onTick }: ContactedProps): ReactElement {
  const { contacted } = person;
  if (contacted !== null)
    return (
      <>
        {CONTACT_WORDS[contacted.how]}
        <span className="choice-hint">
          {contacted.by}, {dateAndTime(Date.parse(contacted.at))}
        </span>
        {onTick !== undefined && (
          <button type="button" className="button-link no-print" onClick={() => onTick(person, null)}>
            Undo<span className="hidden-text"> for {person.name}</span>
          </button>
        )}
      </>
    );
  if (onTick === undefined) return <>Not yet</>;
  return (
    <>
      <span className="print-only">Not yet</span>
      <select
        className="input no-print"
        aria-label={`How ${person.name} was contacted`}
        value=""
        onChange={({ currentTarget: { value } }) => {
          const how = CONTACT_WAYS.find((known) => known === value);
          if (how !== undefined) onTick(person, how);
        }}
      >
        <option value="">Not yet</option>
        {CONTACT_WAYS.map((way) => (
          <option key={way} value={way}>
            {CONTACT_WORDS[way]}
          </option>
        ))}
      </select>
    </>
  );
}
