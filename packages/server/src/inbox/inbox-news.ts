import { type Database, inClinic } from '../platform/database.ts';
import { readNewest } from './news/queries.ts';

/** Tells whoever listens that something changed in the inbox of a clinic, whichever server process changed it. */
export interface InboxNews {
  /**
   * Calls back at its first look, so that nothing between the last answer and then is missed, and after each change;
   * answers how to stop listening.
   */
  readonly listen: (clinicId: string, onNews: () => void) => () => void;
  readonly stop: () => void;
}

/** Where changes follow each other, those who listen are told once in this time; an emergency waits for nothing. */
const PAUSE_MS = 3_000;
/** Those of one clinic are told one after the other within this time, so that they do not all ask in one moment. */
const SPREAD_MS = 1_000;

interface Listened {
  readonly listeners: Map<() => void, { heard: string | undefined }>;
  newest: string | undefined;
  emergencies: ReadonlySet<string>;
  toldAt: number;
}

/**
 * Looks once a second at what changed last at each clinic somebody listens to. It asks the database instead of being
 * told by it: that works on both databases, through a pooler, and between server processes. `onChange` comes before
 * anybody is told.
 */
export function createInboxNews(options: {
  readonly services: { readonly database: Database; readonly now: () => number };
  readonly onError: (error: unknown) => void;
  readonly onChange: (clinicId: string) => void;
  readonly everyMs?: number;
}): InboxNews {
  const { services } = options;
  const clinics = new Map<string, Listened>();
  let isLooking = false;

  function tellAll(clinic: Listened, asking: readonly (() => void)[], isUrgent: boolean): void {
    const { listeners, newest } = clinic;
    const told = asking.filter((tell) => listeners.has(tell) && listeners.get(tell)?.heard !== newest);
    for (const [nth, tell] of told.entries()) {
      const listener = listeners.get(tell);
      if (listener !== undefined) listener.heard = newest;
      const laterMs = isUrgent ? 0 : (SPREAD_MS * nth) / told.length;
      if (laterMs === 0) tell();
      else setTimeout(() => listeners.has(tell) && tell(), laterMs).unref();
    }
  }

  async function lookAt(clinicId: string, clinic: Listened): Promise<void> {
    // Whoever comes while it is asked waits for the next look.
    const asking = [...clinic.listeners.keys()];
    const { newest, emergencies } = await inClinic(services.database, clinicId, (trx) =>
      readNewest(trx, clinicId, new Date(services.now())),
    );
    const isFirst = clinic.newest === undefined;
    const isUrgent = !isFirst && emergencies.some((each) => !clinic.emergencies.has(each));
    clinic.emergencies = new Set(emergencies);
    if (clinic.newest !== newest) options.onChange(clinicId);
    clinic.newest = newest;
    const newcomers = asking.filter((tell) => clinic.listeners.get(tell)?.heard === undefined);
    const hasPaused = performance.now() - clinic.toldAt >= PAUSE_MS;
    if (!hasPaused && !isUrgent) return tellAll(clinic, newcomers, false);
    const others = asking.filter((tell) => !newcomers.includes(tell));
    if (others.some((tell) => clinic.listeners.get(tell)?.heard !== newest))
      clinic.toldAt = performance.now();
    tellAll(clinic, asking, isUrgent);
  }

  async function look(): Promise<void> {
    for (const [clinicId, clinic] of clinics) await lookAt(clinicId, clinic);
  }
  const timer = setInterval(() => {
    if (isLooking || clinics.size === 0) return;
    isLooking = true;
    look()
      .catch(options.onError)
      .finally(() => {
        isLooking = false;
      });
  }, options.everyMs ?? 1_000).unref();
  return {
    listen: (clinicId, onNews) => {
      const clinic: Listened = clinics.get(clinicId) ?? {
        listeners: new Map(),
        newest: undefined,
        emergencies: new Set(),
        toldAt: Number.NEGATIVE_INFINITY,
      };
      clinics.set(clinicId, clinic);
      clinic.listeners.set(onNews, { heard: undefined });
      return () => {
        clinic.listeners.delete(onNews);
        if (clinic.listeners.size === 0 && clinics.get(clinicId) === clinic) clinics.delete(clinicId);
      };
    },
    stop: () => clearInterval(timer),
  };
}
