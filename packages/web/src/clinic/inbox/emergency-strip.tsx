import type { InboxCounts } from '@afterneedle/contract';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { LevelIcon } from '../../ui/icon.tsx';
import { spanWords } from './wait-words.ts';

interface EmergencyStripProps {
  readonly emergencies: InboxCounts['unseenEmergencies'];
  readonly now: number;
}

/** Emergencies nobody has opened stand above every view and are announced at once, once each. */
export function EmergencyStrip({ emergencies, now }: EmergencyStripProps): ReactElement {
  const [announced, setAnnounced] = useState('');
  const known = useRef(new Set<string>());
  useEffect(() => {
    const fresh = emergencies.filter(({ id }) => !known.current.has(id));
    for (const { id } of fresh) known.current.add(id);
    if (fresh.length === 0) return;
    const names = fresh.map(({ name }) => name ?? 'no name given').join(', ');
    setAnnounced(`Emergency, not opened yet: ${names}`);
  }, [emergencies]);
  return (
    <>
      <p className="hidden-text" role="alert">
        {announced}
      </p>
      {emergencies.length > 0 && (
        <section className="emergency-strip" aria-label="Emergencies nobody has opened">
          <ul className="plain-list">
            {emergencies.map(({ id, name, sentAt }) => (
              <li key={id} className="row">
                <LevelIcon level="emergency" />
                <strong>Emergency, not opened yet:</strong>
                <span>
                  {name ?? 'No name given'}, {spanWords(now - Date.parse(sentAt))}
                </span>
                <Link className="button" href={`/cases/${id}`}>
                  Open<span className="hidden-text"> the emergency of {name ?? 'no name given'}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
