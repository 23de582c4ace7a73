import type { Engine } from '@afterneedle/engine';
import { useEffect, useState } from 'react';
import { engine } from './engine.ts';

async function engineKept(slug: string): Promise<Engine> {
  const { keptProtocol } = await import('../../offline/protocol-store.ts');
  const { clinic = '', protocol } = (await keptProtocol(slug))?.live ?? {};
  if (protocol == null || protocol.content.levels.length === 0) return engine;
  const { engineUnder } = await import('./clinic-engine.ts');
  return engineUnder({ clinic, protocol });
}

/** Answers the engine that asks the questions of a check-in for a clinic, by what this device last heard of it; undefined while looking. */
export function useClinicEngine(slug: string | undefined): Engine | undefined {
  const [found, setFound] = useState<Engine>();
  useEffect(() => {
    if (slug === undefined) return;
    let isOpen = true;
    const take = (kept: Engine): void => {
      if (isOpen) setFound(kept);
    };
    engineKept(slug).then(take, () => take(engine));
    return () => {
      isOpen = false;
    };
  }, [slug]);
  return slug === undefined ? engine : found;
}
