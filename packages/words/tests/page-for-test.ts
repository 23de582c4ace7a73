import { createEngine, type Facts, type FindingAnswer } from '@afterneedle/engine';
import { contexts, findings, knowledge } from '@afterneedle/knowledge';
import { resultPage } from '../src/result/result-page.ts';
import type { PageOptions } from '../src/result/result-page-model.ts';

export const engine = createEngine(knowledge);

/** Everything answered: all signs absent and all context facts ordinary, but for those named. */
export function answered(
  hours: number | undefined,
  signs: Readonly<Record<string, FindingAnswer>>,
  about: Readonly<Record<string, string>> = {},
): Facts {
  return {
    findings: { ...Object.fromEntries(findings.map(({ id }) => [id, 0])), ...signs },
    contexts: { ...Object.fromEntries(contexts.map(({ id, ordinary }) => [id, ordinary])), ...about },
    ...(hours === undefined ? {} : { minutes: hours * 60 }),
  };
}

// Tuesday 4 August 2026, 14:05 in London.
export const now = Date.UTC(2026, 7, 4, 13, 5);
export const london: PageOptions = { now, timeZone: 'Europe/London', locale: 'en-GB', region: 'GB' };
export const newYork: PageOptions = { now, timeZone: 'America/New_York', locale: 'en-US', region: 'US' };
export const glow = { name: 'Glow Clinic', phone: '020 7946 0000', isMedical: true, isOpenNow: true };

export const pageOf = (facts: Facts, options: PageOptions = london) =>
  resultPage(engine.explainForPage(facts), facts, options);
