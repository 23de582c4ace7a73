import type { AdviceChange, AdviceEntry } from './advice-file.ts';

/** What changed in the advice since the version that this page uses. */
export interface AdviceNews {
  /** When the newest of it came out, as a date such as `2026-08-03`. */
  readonly date: string;
  readonly changes: readonly AdviceChange[];
  readonly isSafety: boolean;
  /** When a change for safety takes over by itself. */
  readonly dueAt?: number;
}

const DAY_MS = 86_400_000;
const SEEN_KEY = 'afterneedle-advice-seen';

/** Answers what came after a version; everything when the version is not in the list. */
export function newsAfter(entries: readonly AdviceEntry[], own: string): readonly AdviceEntry[] {
  const at = entries.findIndex(({ knowledge }) => knowledge === own);
  return at === -1 ? entries : entries.slice(0, at);
}

/** Puts what came after a version into one piece of news, first heard of at `heardAt`; nothing when it is the newest, or nothing a person is told changed. */
export function newsOf(
  entries: readonly AdviceEntry[],
  own: string,
  heardAt: number,
): AdviceNews | undefined {
  const fresh = newsAfter(entries, own);
  const [newest] = fresh;
  if (newest === undefined) return undefined;
  const changes = fresh.flatMap((entry) => entry.changes);
  if (changes.length === 0) return undefined;
  const forSafety = fresh.filter((entry) => entry.changes.some(({ isSafety }) => isSafety));
  const since = Math.min(heardAt, ...forSafety.map(({ date }) => Date.parse(date)));
  const isSafety = forSafety.length > 0;
  return { date: newest.date, changes, isSafety, ...(isSafety ? { dueAt: since + DAY_MS } : {}) };
}

/** Remembers when this device first heard of a version, also over reloads. */
function heardOf(knowledge: string, now: number): number {
  try {
    const [known, at] = (localStorage.getItem(SEEN_KEY) ?? '').split(' ');
    // A clock that was set back gives no extra time.
    if (known === knowledge && Number(at) <= now) return Number(at);
    localStorage.setItem(SEEN_KEY, `${knowledge} ${now}`);
  } catch {
    // Without storage every visit hears of it for the first time.
  }
  return now;
}

async function fetchFile(): Promise<unknown> {
  const response = await fetch('/advice.json', { cache: 'no-store', credentials: 'omit' });
  if (!response.ok) throw new Error(`advice.json answered ${response.status}`);
  return response.json();
}

/** How the file is read is loaded when there is news: on most visits there is none. */
async function entriesOf(file: unknown): Promise<readonly AdviceEntry[]> {
  const { adviceFileSchema } = await import('./advice-file.ts');
  return adviceFileSchema.parse(file).entries;
}

/** Answers whether a version stands on top of a file, whatever else that holds. */
export function isNewest(file: unknown, own: string): boolean {
  const { entries } = (file ?? {}) as { readonly entries?: readonly { readonly knowledge?: unknown }[] };
  return entries?.[0]?.knowledge === own;
}

/** Asks the server which advice is the newest; rejects without a network. */
export async function fetchAdvice(): Promise<readonly AdviceEntry[]> {
  return entriesOf(await fetchFile());
}

/** Asks the server what changed since the version `own`; nothing when it is the newest. */
export async function fetchNews(own: string, now: number): Promise<AdviceNews | undefined> {
  const file = await fetchFile();
  if (isNewest(file, own)) return undefined;
  const entries = await entriesOf(file);
  const newest = entries[0]?.knowledge;
  return newest === undefined || newest === own ? undefined : newsOf(entries, own, heardOf(newest, now));
}
