import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** `npm run dev`: the server restarts and the pages reload whenever a source changes. */
const root = join(import.meta.dirname, '..');
const parts = [
  spawn(process.execPath, ['--watch', 'packages/server/src/main.ts'], { cwd: root, stdio: 'inherit' }),
  spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'packages/web'], {
    cwd: root,
    stdio: 'inherit',
  }),
];

for (const part of parts) {
  part.on('exit', () => {
    for (const other of parts) other.kill();
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const part of parts) part.kill(signal);
  });
}
