import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DirectoryInUse, lockDirectory } from './pglite-lock.ts';

let folder: string;
let directory: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterneedle-lock-'));
  directory = join(folder, 'pglite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock of a data directory', () => {
  test('is held by one only, and says who', () => {
    const letGo = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
    expect(() => lockDirectory(directory)).toThrow(new RegExp(`process ${process.pid}`));
    letGo();
    expect(existsSync(`${directory}.lock`)).toBe(false);
    lockDirectory(directory)();
  });

  test('is taken over from a process that is gone', () => {
    const gone = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
    writeFileSync(`${directory}.lock`, `${gone} 12345\n`);
    const letGo = lockDirectory(directory);
    expect(readFileSync(`${directory}.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    letGo();
  });

  test('is taken over when its number now belongs to another process, as after a restart in a container', () => {
    writeFileSync(`${directory}.lock`, `${process.pid} 1\n`);
    lockDirectory(directory)();
  });

  test('is taken over when it holds nothing readable', () => {
    writeFileSync(`${directory}.lock`, 'not a lock\n');
    lockDirectory(directory)();
  });

  test('leaves nothing behind', () => {
    const letGo = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
    letGo();
    expect(existsSync(`${directory}.lock.${process.pid}`)).toBe(false);
    expect(existsSync(`${directory}.lock.${process.pid}.new`)).toBe(false);
  });
});
