import { causeAt, STRENGTHS, strengthAt } from '../causes/rank-causes.ts';
import { minutesOf } from '../facts/facts.ts';
import { LEVELS } from '../facts/level.ts';
import type { CompiledKnowledge } from '../triage/compiled-knowledge.ts';
import { judgeListed, type Verdict, verdictRoom } from '../triage/decide.ts';
import { contactWithin, countCauses, listFired, recheckAfter } from '../triage/outline.ts';
import { answersWriter } from './line-answers.ts';
import { type LineSink, lineSink, type Piece, pieceOf, put } from './line-sink.ts';
import { type LineSource, lineSource } from './line-text.ts';
import { lineScanner } from './scan-line.ts';

/** The longest line that is taken as bytes. */
const MOST_BYTES = 32 * 1024;
/** The room that one line may take in a sink: its id and all that stands around it. */
export const LINE_ROOM = 2 * MOST_BYTES;

/**
 * Reads the line that begins at a place of some bytes and writes the line of `assess --ndjson --brief` for it into a sink
 * with room for it, line end included, without making objects of what came in. Answers where the line ended, or -1 for
 * a line that has to be read as JSON.
 */
export type TakeLine = (source: LineSource, from: number, sink: LineSink) => number;

/** The same for one line on its own: the bytes are good until the next call; undefined where it has to be read as JSON. */
export type BriefLines = (bytes: Uint8Array, from: number, to: number) => Uint8Array | undefined;

const RANKS = LEVELS.length;
const NEVER = -1;

interface Pieces {
  readonly idStart: Piece;
  readonly idEnd: Piece;
  readonly start: Piece;
  /** By level, level at worst, what was assumed and what is certified. */
  readonly heads: readonly Piece[];
  /** By cause, then strength, as the first one and as a later one. */
  readonly firstCauses: readonly Piece[];
  readonly laterCauses: readonly Piece[];
  readonly tailOf: (recheck: number, contact: number | null) => Piece;
}

function tailPieces(version: string): Pieces['tailOf'] {
  const known = new Map<number, Map<number, Piece>>();
  const end = `,"knowledge":${JSON.stringify(version)}}\n`;
  return (recheck, contact) => {
    const byContact = known.get(recheck) ?? new Map<number, Piece>();
    known.set(recheck, byContact);
    let piece = byContact.get(contact ?? NEVER);
    if (piece === undefined) {
      piece = pieceOf(`],"recheckAfterHours":${recheck},"contactWithinHours":${contact}${end}`);
      byContact.set(contact ?? NEVER, piece);
    }
    return piece;
  };
}

function piecesFor({ ranking }: CompiledKnowledge, version: string): Pieces {
  const causes = ranking.causes.flatMap(({ id }) =>
    STRENGTHS.map((strength) => `{"id":${JSON.stringify(id)},"strength":"${strength}"}`),
  );
  return {
    idStart: pieceOf('{"id":'),
    idEnd: pieceOf(','),
    start: pieceOf('{'),
    heads: Array.from({ length: RANKS * RANKS * 4 }, (_, index) => {
      const [level, atWorst] = [LEVELS[index % RANKS], LEVELS[Math.floor(index / RANKS) % RANKS]];
      const [certified, absent] = [index >= RANKS * RANKS * 2, Math.floor(index / (RANKS * RANKS)) % 2 === 1];
      const assumed = absent ? ',"assumedAbsent":true' : '';
      return pieceOf(
        `"level":"${level}","levelAtWorst":"${atWorst}","certified":${certified}${assumed},"causes":[`,
      );
    }),
    firstCauses: causes.map(pieceOf),
    laterCauses: causes.map((cause) => pieceOf(`,${cause}`)),
    tailOf: tailPieces(version),
  };
}

function headOf({ rank, rankAtWorst, certified }: Verdict, assumedAbsent: boolean): number {
  return rank + RANKS * (rankAtWorst + RANKS * ((assumedAbsent ? 1 : 0) + (certified ? 2 : 0)));
}

/** Answers a taker of lines for some knowledge under its version. */
export function lineTaker(compiled: CompiledKnowledge, version: string): TakeLine {
  const { scan, line } = lineScanner(compiled.layout.slots);
  const writeAnswers = answersWriter(compiled);
  const { idStart, idEnd, start, heads, firstCauses, laterCauses, tailOf } = piecesFor(compiled, version);
  const { scores } = compiled;
  const verdict = verdictRoom();

  const putId = ({ bytes }: LineSource, sink: LineSink): void => {
    if (line.idTo === line.idFrom) {
      put(sink, start);
      return;
    }
    put(sink, idStart);
    let to = sink.length;
    for (let at = line.idFrom; at < line.idTo; at++) sink.bytes[to++] = bytes[at] as number;
    sink.length = to;
    put(sink, idEnd);
  };

  return (source, from, sink) => {
    const end = scan(source, from);
    if (end < 0 || end - from > MOST_BYTES) return -1;
    const minutes = line.hours < 0 ? undefined : minutesOf(line.hours);
    writeAnswers(line, minutes);
    judgeListed(compiled, minutes, verdict);
    listFired(compiled);
    const causes = countCauses(compiled, verdict, minutes);
    putId(source, sink);
    put(sink, heads[headOf(verdict, line.assumedAbsent)] as Piece);
    for (let place = 0; place < causes; place++) {
      const cause = causeAt(scores, place) * STRENGTHS.length + strengthAt(scores, place);
      put(sink, (place === 0 ? firstCauses : laterCauses)[cause] as Piece);
    }
    put(sink, tailOf(recheckAfter(compiled, verdict), contactWithin(compiled, verdict)));
    return end;
  };
}

/** Answers a writer of brief lines for some knowledge under its version. */
export function briefLines(compiled: CompiledKnowledge, version: string): BriefLines {
  const take = lineTaker(compiled, version);
  const sink = lineSink(LINE_ROOM);
  return (bytes, from, to) => {
    sink.length = 0;
    if (to - from > MOST_BYTES) return undefined;
    return take(lineSource(bytes, to), from, sink) === to ? sink.bytes.subarray(0, sink.length) : undefined;
  };
}
