import type { SeenBy } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { msg, t } from '../../language/t.ts';
import { fetchSeenBy } from '../../offline/remote-view.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { type LookKind, lookedLines } from './looked-lines.ts';

const WORDS: Readonly<Record<LookKind, string>> = {
  opened: msg('{name} opened your check-in.'),
  photos: msg('{name} looked at your photos.'),
  messages: msg('{name} read the messages.'),
  wrote: msg('{name} wrote to you.'),
  level: msg('{name} changed the level.'),
  exported: msg('{name} made a copy, such as a sheet for a doctor.'),
  worked: msg('{name} worked on your check-in.'),
};

type Standing = 'closed' | 'asking' | 'away' | SeenBy;

/** Who at the clinic has looked at a check-in, asked for when the person wants to know. */
export function WhoLooked({ link }: { readonly link: string }): ReactElement {
  const [standing, setStanding] = useState<Standing>('closed');
  const load = async (): Promise<void> => {
    setStanding('asking');
    const answered = await fetchSeenBy(link);
    setStanding(answered.kind === 'ok' ? answered.value : 'away');
  };
  return (
    <details
      className="card"
      onToggle={(event) => {
        if (event.currentTarget.open) void load();
      }}
    >
      <summary>{t('Who has looked at this')}</summary>
      {standing === 'asking' && <p role="status">{t('One moment')}</p>}
      {standing === 'away' && (
        <p role="alert">
          {t('We cannot reach the clinic’s server.')}{' '}
          <button type="button" className="button-link" onClick={() => void load()}>
            {t('Try again')}
          </button>
        </p>
      )}
      {typeof standing === 'object' && <Lines seenBy={standing} />}
    </details>
  );
}

function Lines({ seenBy }: { readonly seenBy: SeenBy }): ReactElement {
  const lines = lookedLines(seenBy);
  if (lines.length === 0) return <p>{t('Nobody at the clinic has looked at it yet.')}</p>;
  return (
    <ul>
      {lines.map(({ by, kind, at }) => (
        <li key={`${by} ${kind} ${at}`}>
          {t(WORDS[kind], { name: by })} <span className="muted">{dayAndTime(Date.parse(at))}</span>
        </li>
      ))}
    </ul>
  );
}
