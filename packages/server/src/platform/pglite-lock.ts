import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';

/** Another process holds the data directory. */
export class DirectoryInUse extends Error {
  constructor(directory: string, pid: number) {
    super(
      `The data directory ${directory} is in use by another Afterneedle server (process ${pid}). ` +
        'Stop that server first, or give this one its own directory with AFTERNEEDLE_DATA.',
    );
    this.name = 'DirectoryInUse';
  }
}

interface Holder {
  readonly pid: number;
  /** When that process started, so that a reused number is not taken for it; empty where it cannot be known. */
  readonly startedAt: string;
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return holder.startedAt === startOf(process.pid);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const started = startOf(holder.pid);
  return started === '' || holder.startedAt === '' || started === holder.startedAt;
}

function readHolder(file: string): Holder | undefined {
  try {
    const [pid, startedAt] = readFileSync(file, 'utf8').trim().split(' ');
    return { pid: Number(pid), startedAt: startedAt ?? '' };
  } catch {
    return undefined;
  }
}

/** Writes the lock whole or not at all: a reader never finds it half written. */
function create(file: string): boolean {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${process.pid} ${startOf(process.pid)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

/**
 * Takes the one lock of a PGlite directory, at `DIR.lock` beside it; PGlite itself lets two processes write.
 * A lock whose process is gone is taken over. Answers how to let go.
 */
export function lockDirectory(directory: string): () => void {
  const file = `${directory}.lock`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (create(file)) return () => unlinkSync(file);
    const holder = readHolder(file);
    if (holder === undefined) continue;
    if (isAlive(holder)) throw new DirectoryInUse(directory, holder.pid);
    // Only one of several starters can move the dead lock away; the others see a living one next time round.
    const aside = `${file}.${process.pid}`;
    try {
      renameSync(file, aside);
    } catch {
      continue;
    }
    const moved = readHolder(aside);
    if (moved !== undefined && isAlive(moved)) {
      renameSync(aside, file);
      throw new DirectoryInUse(directory, moved.pid);
    }
    unlinkSync(aside);
  }
  throw new Error(`The lock ${file} could not be taken.`);
}
