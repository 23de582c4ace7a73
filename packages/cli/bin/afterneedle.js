#!/usr/bin/env node
// Runs on whichever Node is there; the command itself needs Node 24, which npm brought along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const NEEDED_MAJOR = 24;
const main = new URL('../src/main.ts', import.meta.url);
const compiled = new URL('../../../node_modules/.cache/afterneedle/compiled', import.meta.url);

function bundledNode() {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('node/package.json')), 'bin');
  return [join(folder, 'node'), join(folder, 'node.exe')].find((path) => existsSync(path));
}

function runWith(node) {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`afterneedle: ${error.message}\n`);
    process.exit(2);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

if (Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR) {
  // What was compiled once is not compiled again: most of a short run goes into loading.
  const [{ enableCompileCache }, { setFlagsFromString }] = [
    await import('node:module'),
    await import('node:v8'),
  ];
  setFlagsFromString('--semi-space-growth-factor=1');
  enableCompileCache(fileURLToPath(compiled));
  await import(main.href);
} else {
  let node;
  try {
    node = bundledNode();
  } catch {
    node = undefined;
  }
  if (node === undefined) {
    process.stderr.write('afterneedle: Node 24 is missing. Run "npm ci" in the checkout first.\n');
    process.exit(2);
  }
  runWith(node);
}
