import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url).href;
const STAND_IN = new URL('small-vitest.ts', import.meta.url).href;
const ENGINE = `${ROOT}packages/engine/src/`;

const isOwn = (url: string): boolean =>
  url.startsWith(ROOT) && !url.includes('/node_modules/') && url !== STAND_IN;
const isEngine = (url: string): boolean => url.startsWith(ENGINE) && !url.includes('.test.ts');

/** How a file is read: with whose turn in its address, and whether the engine is read anew too. */
export interface Turn {
  readonly number: number;
  readonly withEngine: boolean;
}

/**
 * Serves the engine's modules from a map instead of from disk, and the tests with their own copies of everything
 * but the engine, so that nothing a mutant left in a cache reaches the next one.
 */
export function serveMutated(codes: ReadonlyMap<string, string>, turn: () => Turn): void {
  const plain = new Map<string, string>();
  const codeOf = (url: string): string => {
    const known = plain.get(url);
    if (known !== undefined) return known;
    const path = fileURLToPath(url);
    const code = stripTypeScriptTypes(codes.get(path) ?? readFileSync(path, 'utf8'));
    plain.set(url, code);
    return code;
  };
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest') return { url: STAND_IN, shortCircuit: true };
      const found = next(specifier, context);
      const { number, withEngine } = turn();
      const isFromTest = context.parentURL?.includes('?turn=') === true;
      if (!isFromTest || !isOwn(found.url) || (isEngine(found.url) && !withEngine)) return found;
      return { ...found, url: `${found.url}?turn=${number}` };
    },
    load(url, context, next) {
      const [bare] = url.split('?') as [string];
      if (!isOwn(bare) || !bare.endsWith('.ts')) return next(url, context);
      // What reads a file beside itself must not see the turn in its address.
      return { format: 'module', source: codeOf(bare), shortCircuit: true };
    },
  });
}
