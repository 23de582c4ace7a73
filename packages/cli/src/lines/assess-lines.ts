import type { AssessOptions, Surroundings } from '../commands/assess.ts';
import { knowledgeVersion } from '../knowledge-version.ts';
import { progressBar } from '../output/progress-bar.ts';
import { type FileSpan, openSpan } from './file-span.ts';
import { fillFromFile, fillFromStream } from './fill-from.ts';
import { lineAnswers } from './line-answers.ts';
import { into, outgoing, type Take } from './outgoing.ts';
import { type Fill, type ReadLines, readLines } from './read-lines.ts';

const OK = 0;
const WRONG_INPUT = 1;
const WRONG_USAGE = 2;

interface Whole {
  readonly fill: Fill;
  readonly take: Take;
  readonly work: { readonly version: string; readonly brief: boolean };
  readonly onRead: (bytes: number, lines: number) => void;
}

async function assessWhole({ fill, take, work, onRead }: Whole): Promise<ReadLines> {
  const out = outgoing(take);
  const read = await readLines({
    fill,
    answers: await lineAnswers(work),
    out,
    refuse: (before, line, behind) => out.add(`${before}${line}${behind}`),
    onRead,
  });
  await out.flush();
  return read;
}

/** Whether nobody reads the answers any more, as behind `| head`. */
const hasGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** Assesses every line of a file, a pipe or the input and writes one line for each, in order; returns the exit code. */
export async function assessLines(options: AssessOptions, around: Surroundings): Promise<number> {
  const { inputFile, output, errors } = around;
  const opened = options.file === undefined ? undefined : openSpan(options.file);
  if (typeof opened === 'string') {
    errors.write(`${options.file}: ${opened}\n`);
    return WRONG_USAGE;
  }
  const span: FileSpan | undefined = opened?.span ?? inputFile;
  const workers = options.workers ?? 1;
  const isCut = workers > 1 && span?.start !== undefined;
  if (workers > 1 && !isCut) errors.write('This input can not be cut into parts; one worker reads it.\n');
  const work = { version: await knowledgeVersion(), brief: options.brief === true };
  const take = into(output);
  const bar = progressBar(errors, {
    totalBytes: span === undefined ? undefined : span.size - (span.start ?? 0),
    clock: () => performance.now(),
  });
  try {
    const { allGood } =
      isCut && span !== undefined
        ? await (await import('./assess-parts.ts')).assessParts(span, {
            workers,
            work,
            take,
            onRead: bar.show,
          })
        : await assessWhole({
            fill: span === undefined ? fillFromStream(around.input) : fillFromFile(span.fd, span.start),
            take,
            work,
            onRead: bar.show,
          });
    return allGood ? OK : WRONG_INPUT;
  } catch (error) {
    if (hasGone(error)) return OK;
    throw error;
  } finally {
    bar.end();
    opened?.close();
  }
}
