import {
  type ImportKind,
  type ImportPreview,
  type ImportReport,
  importPreviewSchema,
  importReportSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';
import { randomId } from '../../offline/random-id.ts';

/** 5,000 lines are taken in within one transaction; a small server needs its time. */
const LIMIT_MS = 5 * 60_000;

/** A file as bytes; its kind of content goes before the one of bytes. */
function sentOf(text: string, headers: Readonly<Record<string, string>> = {}) {
  const { buffer } = new TextEncoder().encode(text);
  return {
    method: 'POST',
    bytes: buffer,
    headers: { ...headers, 'content-type': 'text/csv' },
    limitMs: LIMIT_MS,
  } as const;
}

/** What a file would do. */
export function previewImport(kind: ImportKind, text: string): Promise<Answered<ImportPreview>> {
  const path = `/api/v1/people/imports/preview?kind=${kind}`;
  return ask(path, (json) => importPreviewSchema.parse(json), sentOf(text));
}

/** Takes the valid lines of a file in. */
export function runImport(kind: ImportKind, text: string): Promise<Answered<ImportReport>> {
  const sent = sentOf(text, { 'idempotency-key': randomId() });
  return ask(`/api/v1/people/imports?kind=${kind}`, (json) => importReportSchema.parse(json), sent);
}
