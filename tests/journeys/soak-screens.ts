import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Looks at every screen in every state with axe, light and dark; `npm run journeys` looks at a tenth of them. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const looking = spawn(
  process.execPath,
  [
    here('../../node_modules/@playwright/test/cli.js'),
    'test',
    '-c',
    here('./playwright.config.ts'),
    'every-screen',
  ],
  { stdio: 'inherit', env: { ...process.env, EVERY_SCREEN: 'true' } },
);
looking.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
