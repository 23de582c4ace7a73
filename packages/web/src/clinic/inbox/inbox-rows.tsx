import type { InboxItem } from '@afterneedle/contract';
import type { KeyboardEvent, ReactElement } from 'react';
import { Link, useLocation } from 'wouter';
import { labelOfFact } from '../../facts/fact-words.ts';
import { LEVEL_WORDS, LevelMark } from '../../ui/level-mark.tsx';
import { dayAfter } from '../day-words.ts';
import { spanWords, stateWords, TREND_WORDS, waitWords } from './wait-words.ts';

interface InboxRowsProps {
  readonly items: readonly InboxItem[];
  readonly now: number;
  readonly gone: ReadonlySet<string>;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (id: string, isPicked: boolean) => void;
}

/** The check-ins of a view as a table; on a narrow screen each is a card. */
export function InboxRows({ items, now, gone, picked, onPick }: InboxRowsProps): ReactElement {
  return (
    <table className="inbox inbox-rows">
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-text">Pick</span>
          </th>
          <th scope="col">Level</th>
          <th scope="col">Person</th>
          <th scope="col">Why</th>
          <th scope="col">Time</th>
          <th scope="col">Who has it</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveBetweenRows}>
        {items.map((item) => (
          <Row
            key={item.id}
            item={item}
            now={now}
            isGone={gone.has(item.id)}
            isPicked={picked.has(item.id)}
            onPick={onPick}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly item: InboxItem;
  readonly now: number;
  readonly isGone: boolean;
  readonly isPicked: boolean;
  readonly onPick: (id: string, isPicked: boolean) => void;
}

function Row({ item, now, isGone, isPicked, onPick }: RowProps): ReactElement {
  const [, navigate] = useLocation();
  const name = item.name ?? 'No name given';
  return (
    // The link in the row is what a keyboard or a reader uses; the row itself is only a larger target.
    <tr
      data-level={item.level}
      data-new={item.state === 'sent'}
      data-gone={isGone}
      onClick={({ target }) => {
        if (!(target instanceof Element && target.closest('label') !== null)) navigate(`/cases/${item.id}`);
      }}
    >
      <td>
        <label className="pick">
          <input
            type="checkbox"
            checked={isPicked}
            onChange={(event) => onPick(item.id, event.currentTarget.checked)}
          />
          <span className="hidden-text">Pick {name}</span>
        </label>
      </td>
      <td>
        <LevelMark level={item.level} />
        {item.level !== item.toldLevel && (
          <span className="choice-hint">They were told: {LEVEL_WORDS[item.toldLevel]}</span>
        )}
      </td>
      <td>
        <Link href={`/cases/${item.id}`} data-case={item.id} onClick={(event) => event.stopPropagation()}>
          {name}
          <span className="hidden-text">, {LEVEL_WORDS[item.level]}</span>
        </Link>
        <span className="choice-hint">
          {dayAfter(item.hoursSince)}
          {item.forWhom === 'someone-else' && ', sent by someone else'}
        </span>
      </td>
      <td>
        <Why item={item} />
      </td>
      <td>
        <Time item={item} now={now} />
      </td>
      <td>
        {item.owner?.name ?? (item.state === 'closed' ? 'Nobody' : 'Nobody yet')}
        <span className="choice-hint">
          {isGone ? (
            'No longer in this view'
          ) : item.state === 'sent' ? (
            <strong>New</strong>
          ) : (
            stateWords(item)
          )}
        </span>
      </td>
    </tr>
  );
}

function Time({ item, now }: { readonly item: InboxItem; readonly now: number }): ReactElement {
  const { words, isLate } = waitWords(item, now);
  return (
    <>
      <span>
        {spanWords(now - Date.parse(item.sentAt))}
        <span className="hidden-text"> since it was sent</span>
      </span>
      {item.state !== 'closed' && (
        <span className="choice-hint">{isLate ? <strong className="late">{words}</strong> : words}</span>
      )}
    </>
  );
}

/** Arrow up and down go from row to row. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tr a')];
  const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement) === true);
  if (at < 0) return;
  event.preventDefault();
  links[at + step]?.focus();
}

function Why({ item }: { readonly item: InboxItem }): ReactElement {
  const { excerpt, resultsDiffer, known, certified, signs, photos, trend, unreadSince, unreadDanger } = item;
  return (
    <>
      <span>
        {signs.length === 0 ? 'No sign named, open it for the reasons' : signs.map(labelOfFact).join(' · ')}
      </span>
      {excerpt !== '' && <span className="choice-hint">“{excerpt}”</span>}
      <span className="marks">
        {unreadSince !== null && (
          <span className={unreadDanger === null ? 'mark' : 'mark mark-strong'}>
            {unreadDanger === null ? 'New message' : 'New message, reads as urgent'}
          </span>
        )}
        {trend !== null && (
          <span className={trend === 'worse' ? 'mark mark-strong' : 'mark'}>{TREND_WORDS[trend]}</span>
        )}
        {photos > 0 && <span className="mark">{photos === 1 ? '1 photo' : `${photos} photos`}</span>}
        {resultsDiffer && <span className="mark mark-strong">Phone and server disagreed</span>}
        {!known && <span className="mark">Not known to the clinic</span>}
        {!certified && <span className="mark">Answers still open</span>}
      </span>
    </>
  );
}
