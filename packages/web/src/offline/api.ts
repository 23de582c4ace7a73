import type { ProblemDocument } from '@afterneedle/contract';

/** A field the server refused. */
export interface WrongField {
  readonly path: string;
  readonly message: string;
}

/** What came back from the server, or why nothing did. */
export type Answered<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** The server refused; asking again in the same way will not help. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly detail: string;
      /** The codes of what was wrong. */
      readonly codes: readonly string[];
      /** What is wrong with which field, by its pointer. */
      readonly fields?: readonly WrongField[];
    }
  /** No answer, or not now: worth trying again. */
  | { readonly kind: 'away' };

interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Bytes as they are, instead of a body in JSON. */
  readonly bytes?: ArrayBuffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes out even while the page is being left; for small bodies only. */
  readonly outlivesPage?: boolean;
  /** How long the answer may take; 20 seconds unless said. */
  readonly limitMs?: number;
}

const TIMEOUT_MS = 20_000;

async function refusalOf(
  response: Response,
): Promise<{ detail: string; codes: readonly string[]; fields: readonly WrongField[] }> {
  try {
    const { title, problems } = (await response.json()) as ProblemDocument;
    const detail = problems.map(({ message }) => message).join(' ') || title;
    const fields = problems.map(({ path, message }) => ({ path, message }));
    return { detail, codes: problems.map(({ code }) => code), fields };
  } catch {
    return { detail: `The server answered ${response.status}.`, codes: [], fields: [] };
  }
}

let headersOfPage: () => Readonly<Record<string, string>> = () => ({});

/** Adds headers to every request of this page from now on. */
export function sendWithEach(headers: () => Readonly<Record<string, string>>): void {
  headersOfPage = headers;
}

/** Asks the server of this page; `read` turns the JSON into a type that cannot be wrong, and throws when it is. */
export async function ask<T>(
  path: string,
  read: (json: unknown) => T | Promise<T>,
  request: Request = {},
): Promise<Answered<T>> {
  const { method = 'GET', body, bytes, headers, outlivesPage = false, limitMs = TIMEOUT_MS } = request;
  try {
    const response = await fetch(path, {
      method,
      cache: 'no-store',
      credentials: 'same-origin',
      keepalive: outlivesPage,
      signal: AbortSignal.timeout(limitMs),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bytes === undefined ? {} : { 'content-type': 'application/octet-stream' }),
        ...headersOfPage(),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(bytes === undefined ? {} : { body: bytes }),
    });
    if (response.ok)
      return { kind: 'ok', value: await read(response.status === 204 ? undefined : await response.json()) };
    const isForLater = response.status >= 500 || response.status === 429 || response.status === 408;
    return isForLater
      ? { kind: 'away' }
      : { kind: 'refused', status: response.status, ...(await refusalOf(response)) };
  } catch {
    return { kind: 'away' };
  }
}
