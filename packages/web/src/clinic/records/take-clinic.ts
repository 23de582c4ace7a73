const KEPT_MS = 60_000;
const KEY_HEADER = 'afterneedle-file-key';

/** What came of asking for everything of the clinic. */
export type TakenClinic =
  | { readonly kind: 'taken'; readonly key: string; readonly bytes: number }
  | { readonly kind: 'signed-out' | 'not-now' };

const nameOf = (disposition: string | null): string =>
  /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'clinic.afterneedle';

/** Fetches everything of the clinic as one sealed file, hands it to the browser, and answers its key. */
export async function takeClinic(): Promise<TakenClinic> {
  try {
    const options = { method: 'POST', cache: 'no-store', credentials: 'same-origin' } as const;
    const response = await fetch('/api/v1/clinic/export', options);
    if (response.status === 401) return { kind: 'signed-out' };
    const key = response.headers.get(KEY_HEADER);
    if (!response.ok || key === null) return { kind: 'not-now' };
    const file = await response.blob();
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = nameOf(response.headers.get('content-disposition'));
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
    return { kind: 'taken', key, bytes: file.size };
  } catch {
    return { kind: 'not-now' };
  }
}
