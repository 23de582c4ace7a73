import type { ProtocolContent, ProtocolView } from '@afterneedle/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { fetchProtocol, saveDraft } from './api.ts';

const SAVE_AFTER_MS = 700;

/** How the draft on the screen stands to the one on the server. */
export type Saving = 'saved' | 'saving' | 'away' | 'taken' | 'refused';

/** A protocol on the screen. */
export interface OpenProtocol {
  readonly view: ProtocolView;
  /** The draft as it stands here; a moment ahead of the server's. */
  readonly content: ProtocolContent;
  readonly saving: Saving;
  readonly change: (next: ProtocolContent) => void;
  readonly take: (answered: Answered<ProtocolView>) => boolean;
  readonly reload: () => void;
}

type Standing = 'loading' | 'away' | 'missing' | OpenProtocol;

/** Answers a protocol by its id, and keeps its draft on the server while it is written. */
export function useProtocolView(id: string, onSignedOut: () => void): Standing {
  const [view, setView] = useState<ProtocolView | 'loading' | 'away' | 'missing'>('loading');
  const [content, setContent] = useState<ProtocolContent>();
  const [saving, setSaving] = useState<Saving>('saved');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<ProtocolContent>(undefined);
  const revision = useRef(0);

  const take = useCallback(
    (answered: Answered<ProtocolView>): boolean => {
      if (answered.kind === 'ok') {
        revision.current = answered.value.revision;
        setView(answered.value);
        if (waiting.current === undefined) setContent(answered.value.draft);
        return true;
      }
      if (answered.kind === 'refused' && answered.status === 401) onSignedOut();
      else
        setView((before) =>
          typeof before === 'object' ? before : answered.kind === 'away' ? 'away' : 'missing',
        );
      return false;
    },
    [onSignedOut],
  );

  const load = useCallback((): void => {
    waiting.current = undefined;
    setSaving('saved');
    void fetchProtocol(id).then(take);
  }, [id, take]);

  const save = useCallback(async (): Promise<void> => {
    const next = waiting.current;
    if (next === undefined) return;
    const answered = await saveDraft(id, { revision: revision.current, content: next });
    const isNewest = waiting.current === next;
    if (answered.kind === 'ok' && isNewest) waiting.current = undefined;
    take(answered);
    if (answered.kind === 'ok') setSaving(isNewest ? 'saved' : 'saving');
    else if (answered.kind === 'away') setSaving('away');
    else setSaving(answered.codes.includes('changed-meanwhile') ? 'taken' : 'refused');
    if (answered.kind === 'away' || (answered.kind === 'ok' && !isNewest)) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), answered.kind === 'away' ? 5_000 : SAVE_AFTER_MS);
    }
  }, [id, take]);

  useEffect(() => {
    load();
    // What was typed last goes out when the page is left.
    return () => {
      clearTimeout(timer.current);
      void save();
    };
  }, [load, save]);

  const change = useCallback(
    (next: ProtocolContent): void => {
      waiting.current = next;
      setContent(next);
      setSaving('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    [save],
  );

  if (typeof view === 'string') return view;
  return { view, content: content ?? view.draft, saving, change, take, reload: load };
}
