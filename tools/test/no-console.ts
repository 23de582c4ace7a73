import { afterAll, afterEach } from 'vitest';

const written: string[] = [];
const record =
  (where: string) =>
  (...what: readonly unknown[]): void => {
    written.push(`${where}: ${what.map(String).join(' ').slice(0, 300)}`);
  };

for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
  console[method] = record(`console.${method}`);
}

const refuseOutput = (): void => {
  if (written.length === 0) return;
  const said = written.splice(0).join('\n');
  throw new Error(`a test wrote to the console:\n${said}`);
};

afterEach(refuseOutput);
afterAll(refuseOutput);
