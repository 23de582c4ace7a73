/** What the browser says about this phone's storage; fields are missing where it does not say. */
export interface StorageState {
  readonly usedBytes?: number;
  readonly quotaBytes?: number;
  /** The browser promised not to clear it by itself. */
  readonly isPersisted: boolean;
  readonly mayAsk: boolean;
}

/** Asks the browser how much is used and whether it stays. */
export async function readStorageState(): Promise<StorageState> {
  const { storage } = navigator;
  if (storage === undefined) return { isPersisted: false, mayAsk: false };
  const [estimate, isPersisted] = await Promise.all([
    storage.estimate?.().catch(() => undefined),
    storage.persisted?.().catch(() => false),
  ]);
  return {
    isPersisted: isPersisted ?? false,
    mayAsk: storage.persist !== undefined,
    ...(estimate?.usage === undefined ? {} : { usedBytes: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { quotaBytes: estimate.quota }),
  };
}

/** Asks the browser to keep the records; call it from a tap. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
