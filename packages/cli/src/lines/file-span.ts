import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';

/** A file that is open for reading, from where on it counts, and where it ends. */
export interface FileSpan {
  readonly fd: number;
  /** Nothing where the system does not tell how far it was read already. */
  readonly start: number | undefined;
  readonly size: number;
}

function startOf(fd: number): number | undefined {
  try {
    const said = /^pos:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'));
    return said === null ? undefined : Number(said[1]);
  } catch {
    return undefined;
  }
}

/** Answers what is open as a file, such as the input of `afterneedle assess --ndjson < file`; nothing where it is none. */
export function spanOf(fd: number): FileSpan | undefined {
  try {
    const stats = fstatSync(fd);
    return stats.isFile() ? { fd, start: startOf(fd), size: stats.size } : undefined;
  } catch {
    return undefined;
  }
}

/** Answers a file of that path, to be closed again, or why it can not be read. */
export function openSpan(path: string): { readonly span: FileSpan; readonly close: () => void } | string {
  try {
    const fd = openSync(path, 'r');
    const stats = fstatSync(fd);
    const close = (): void => closeSync(fd);
    if (stats.isFile()) return { span: { fd, start: 0, size: stats.size }, close };
    close();
    return 'this is not a file';
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? 'there is no such file' : 'this file can not be read';
  }
}
