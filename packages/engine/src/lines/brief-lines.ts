import type { Strength } from '../causes/rank-causes.ts';
import { LEVELS } from '../facts/level.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import { judgeCodes } from '../triage/decide.ts';
import { firedRules, outlineOf } from '../triage/explain.ts';
import { bytesOf } from './line-words.ts';
import { lineScanner } from './scan-line.ts';

/**
 * Answers a line of `assess --ndjson --brief` in the bytes that go out, line end included, without making objects of
 * what came in; undefined for a line that has to be read as JSON. The bytes are good until the next call.
 */
export type BriefLines = (bytes: Uint8Array, from: number, to: number) => Uint8Array | undefined;

const ROOM = 64 * 1024;
const STRENGTHS: readonly Strength[] = ['most-likely', 'possible', 'less-likely'];

/** Bytes that grow at their end. */
interface Sink {
  bytes: Uint8Array;
  length: number;
}

function put(sink: Sink, bytes: Uint8Array): void {
  sink.bytes.set(bytes, sink.length);
  sink.length += bytes.length;
}

/** Answers a piece of text once as bytes, then from memory. */
function remembered<K extends string | number>(write: (key: K) => string): (key: K) => Uint8Array {
  const known = new Map<K, Uint8Array>();
  return (key) => {
    const bytes = known.get(key) ?? bytesOf(write(key));
    known.set(key, bytes);
    return bytes;
  };
}

/** Answers a writer of brief lines for some knowledge under its version. */
export function briefLines(compiled: CompiledKnowledge, version: string): BriefLines {
  const scan = lineScanner(compiled);
  const sink: Sink = { bytes: new Uint8Array(ROOM), length: 0 };
  const ranks = LEVELS.length;
  const heads = Array.from({ length: ranks * ranks * 4 }, (_, index) => {
    const [level, atWorst] = [LEVELS[index % ranks], LEVELS[Math.floor(index / ranks) % ranks]];
    const [certified, absent] = [index >= ranks * ranks * 2, Math.floor(index / (ranks * ranks)) % 2 === 1];
    const absentPart = absent ? ',"assumedAbsent":true' : '';
    return bytesOf(
      `"level":"${level}","levelAtWorst":"${atWorst}","certified":${certified}${absentPart},"causes":[`,
    );
  });
  const causeBytes = new Map(
    compiled.knowledgeBase.causes.map(({ id }) => [
      id,
      STRENGTHS.map((strength) => bytesOf(`{"id":${JSON.stringify(id)},"strength":"${strength}"}`)),
    ]),
  );
  const recheckBytes = remembered((hours: number) => `],"recheckAfterHours":${JSON.stringify(hours)}`);
  const contactBytes = remembered((hours: string) => `,"contactWithinHours":${hours}`);
  const [idStart, open, comma, tail] = [
    bytesOf('{"id":'),
    bytesOf('{'),
    bytesOf(','),
    bytesOf(`,"knowledge":${JSON.stringify(version)}}\n`),
  ];

  return (bytes, from, to) => {
    const line = scan(bytes, from, to);
    if (line === undefined || to - from > ROOM / 2) return undefined;
    const { idFrom, idTo, minutes, assumedAbsent } = line;
    const verdict = judgeCodes(compiled, minutes);
    const outline = outlineOf(compiled, verdict, { fired: firedRules(compiled), minutes });
    sink.length = 0;
    if (idTo > idFrom) {
      put(sink, idStart);
      put(sink, bytes.subarray(idFrom, idTo));
      put(sink, comma);
    } else put(sink, open);
    const { rank, rankAtWorst, certified } = verdict;
    const head = rank + ranks * (rankAtWorst + ranks * ((assumedAbsent ? 1 : 0) + (certified ? 2 : 0)));
    put(sink, heads[head] as Uint8Array);
    for (const [index, { id, strength }] of outline.causes.entries()) {
      if (index > 0) put(sink, comma);
      put(sink, causeBytes.get(id)?.[STRENGTHS.indexOf(strength)] as Uint8Array);
    }
    put(sink, recheckBytes(outline.recheckAfterHours));
    put(sink, contactBytes(String(outline.contactWithinHours)));
    put(sink, tail);
    return sink.bytes.subarray(0, sink.length);
  };
}
