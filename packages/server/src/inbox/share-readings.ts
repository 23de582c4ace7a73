/** Lets those who ask for the same at nearly the same time share one reading. */
export interface SharedReadings<T> {
  /** Answers what is being read or was just read under a key at a clinic, or else reads it. */
  readonly share: (clinicId: string, key: string, read: () => Promise<T>) => Promise<T>;
  /** Something changed at a clinic: from here on it is read anew. */
  readonly forget: (clinicId: string) => void;
}

/** No reading is older than this. */
const LASTS_MS = 2_000;
/** A clinic has a few views and many searches; only so many are kept. */
const MOST_KEYS = 40;

/** Gives readings to share; what they hold stays in this process for two seconds at most. */
export function createSharedReadings<T>(now: () => number = () => performance.now()): SharedReadings<T> {
  const clinics = new Map<string, Map<string, { readonly at: number; readonly reading: Promise<T> }>>();
  function letGo(clinicId: string, key: string, reading: Promise<T>): void {
    const kept = clinics.get(clinicId);
    if (kept?.get(key)?.reading !== reading) return;
    kept.delete(key);
    if (kept.size === 0) clinics.delete(clinicId);
  }
  return {
    share: async (clinicId, key, read) => {
      const kept = clinics.get(clinicId)?.get(key);
      if (kept !== undefined && now() - kept.at < LASTS_MS) return await kept.reading;
      const readings = clinics.get(clinicId) ?? new Map();
      if (readings.size >= MOST_KEYS) return await read();
      const reading = read();
      readings.set(key, { at: now(), reading });
      clinics.set(clinicId, readings);
      const clear = (): void => letGo(clinicId, key, reading);
      setTimeout(clear, LASTS_MS).unref();
      reading.catch(clear);
      return await reading;
    },
    forget: (clinicId) => {
      clinics.delete(clinicId);
    },
  };
}
