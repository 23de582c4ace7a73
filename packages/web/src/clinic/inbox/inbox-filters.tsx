import type { InboxCounts, InboxView } from '@afterneedle/contract';
import { findings } from '@afterneedle/knowledge';
import { type FormEvent, type ReactElement, useId } from 'react';
import { Link, useLocation } from 'wouter';
import { labelOfFact } from '../../facts/fact-words.ts';
import { textOf } from '../form-text.ts';
import { type InboxAddress, writeInboxAddress } from './inbox-address.ts';

const VIEWS: readonly { readonly view: InboxView; readonly name: string }[] = [
  { view: 'team', name: 'Team' },
  { view: 'mine', name: 'Mine' },
  { view: 'overdue', name: 'Overdue' },
  { view: 'waiting', name: 'Waiting for the person' },
  { view: 'done', name: 'Done' },
];

const SIGNS = findings.filter(({ group }) => group !== 'course').map(({ id }) => id as string);

interface InboxFiltersProps {
  readonly address: InboxAddress;
  readonly counts: InboxCounts | undefined;
}

/** Which part of the inbox, by view, name and sign; all of it stands in the address. */
export function InboxFilters({ address, counts }: InboxFiltersProps): ReactElement {
  return (
    <div className="inbox-filters">
      <nav aria-label="Views of the inbox">
        <ul className="plain-list row">
          {VIEWS.map(({ view, name }) => (
            <li key={view}>
              <Link
                href={writeInboxAddress({ ...address, view })}
                aria-current={address.view === view ? 'page' : undefined}
              >
                {name}
                {counts !== undefined && view !== 'done' && (
                  <span className="view-count">{counts[view]}</span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Search key={`${address.name} ${address.sign}`} address={address} />
    </div>
  );
}

function Search({ address }: { readonly address: InboxAddress }): ReactElement {
  const [, navigate] = useLocation();
  const name = useId();
  const sign = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const read = (field: string): string => textOf(said, field);
    navigate(writeInboxAddress({ view: address.view, name: read('name'), sign: read('sign') }));
  };
  return (
    <search>
      <form className="inbox-search" onSubmit={submit}>
        <div>
          <label htmlFor={name}>Name</label>
          <input
            id={name}
            name="name"
            className="input"
            type="search"
            maxLength={80}
            defaultValue={address.name}
          />
        </div>
        <div>
          <label htmlFor={sign}>Sign</label>
          <select id={sign} name="sign" className="input" defaultValue={address.sign}>
            <option value="">Any</option>
            {SIGNS.map((id) => (
              <option key={id} value={id}>
                {labelOfFact(id)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button button-quiet">
          Search
        </button>
        {(address.name !== '' || address.sign !== '') && (
          <Link href={writeInboxAddress({ view: address.view, name: '', sign: '' })}>Clear the search</Link>
        )}
      </form>
    </search>
  );
}
