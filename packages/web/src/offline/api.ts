import type { ProblemDocument } from '@afterneedle/contract';

/** What came back from the server, or why nothing did. */
export type Answered<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** The server refused; asking again in the same way will not help. */
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string }
  /** No answer, or not now: worth trying again. */
  | { readonly kind: 'away' };

interface Request {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes out even while the page is being left; for small bodies only. */
  readonly outlivesPage?: boolean;
}

const TIMEOUT_MS = 20_000;

async function detailOf(response: Response): Promise<string> {
  try {
    const document = (await response.json()) as ProblemDocument;
    return document.problems.map(({ message }) => message).join(' ') || document.title;
  } catch {
    return `The server answered ${response.status}.`;
  }
}

/** Asks the server of this page; `read` turns the JSON into a type that cannot be wrong, and throws when it is. */
export async function ask<T>(
  path: string,
  read: (json: unknown) => T,
  request: Request = {},
): Promise<Answered<T>> {
  const { method = 'GET', body, headers, outlivesPage = false } = request;
  try {
    const response = await fetch(path, {
      method,
      cache: 'no-store',
      credentials: 'same-origin',
      keepalive: outlivesPage,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok)
      return { kind: 'ok', value: read(response.status === 204 ? undefined : await response.json()) };
    const isForLater = response.status >= 500 || response.status === 429 || response.status === 408;
    return isForLater
      ? { kind: 'away' }
      : { kind: 'refused', status: response.status, detail: await detailOf(response) };
  } catch {
    return { kind: 'away' };
  }
}
