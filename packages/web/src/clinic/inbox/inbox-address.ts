import { INBOX_VIEWS, type InboxView } from '@afterneedle/contract';

/** What of the inbox is looked at; it stands in the address, so that a link, a reload and Back show the same. */
export interface InboxAddress {
  readonly view: InboxView;
  /** A part of a name. */
  readonly name: string;
  /** A sign the person said is there. */
  readonly sign: string;
}

/** Reads the address; what it does not know is left out. */
export function readInboxAddress(search: string): InboxAddress {
  const query = new URLSearchParams(search);
  return {
    view: INBOX_VIEWS.find((view) => view === query.get('view')) ?? 'team',
    name: (query.get('q') ?? '').slice(0, 80),
    sign: /^[a-z][a-z-]{0,59}$/.exec(query.get('sign') ?? '')?.[0] ?? '',
  };
}

/** Writes the address, below `/clinic`; the usual view needs no words. */
export function writeInboxAddress({ view, name, sign }: InboxAddress): string {
  const query = new URLSearchParams({
    ...(view === 'team' ? {} : { view }),
    ...(name === '' ? {} : { q: name }),
    ...(sign === '' ? {} : { sign }),
  });
  return query.size === 0 ? '/' : `/?${query}`;
}
