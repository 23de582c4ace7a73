import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runTool } from '../../tools/check/tool-step.ts';
import { differenceBetween } from './difference.ts';
import { type InstalledLibrary, installLibrary, ROOT } from './installed-library.ts';
import { madeLines, ndjson } from './made-lines.ts';
import { commandLinePlace, copyPrograms, nodePlace } from './places.ts';
import { examplesIn, examplesOf } from './readme-examples.ts';
import { runProgram } from './run-program.ts';
import { SURROUNDINGS } from './surroundings.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, { readonly types: string; readonly default: string }>>;
}

const NAMES = ['engine', 'knowledge'] as const;

let library: InstalledLibrary;
beforeAll(async () => {
  library = await installLibrary();
}, 180_000);
afterAll(() => library.remove());

const homeOf = (name: string): string => join(library.folder, 'node_modules/@afterneedle', name);

const place = (file: string, text: string): void => writeFileSync(join(library.folder, file), text);

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(homeOf(name), 'package.json'), 'utf8')) as Manifest;
}

const entriesOf = (name: string): string[] =>
  Object.keys(manifestOf(name).exports).map((entry) => `@afterneedle/${name}${entry.slice(1)}`);

/** Answers the complaints of the compiler at its strictest about files of the project. */
async function complaints(files: readonly string[], module: 'NodeNext' | 'ESNext'): Promise<string[]> {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022'],
    types: [],
    module,
    moduleResolution: module === 'NodeNext' ? 'NodeNext' : 'Bundler',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: false,
    noEmit: true,
  };
  place(`tsconfig.${module}.json`, JSON.stringify({ compilerOptions, files }));
  const project = join(library.folder, `tsconfig.${module}.json`);
  const { output } = await runTool(ROOT, 'tsc', ['-p', project, '--pretty', 'false']);
  return output === '' ? [] : output.split('\n');
}

describe('engine and knowledge, packed and installed into an empty project', () => {
  test('bring nothing along and need nothing but each other', () => {
    const installed = readdirSync(join(library.folder, 'node_modules'));
    expect(manifestOf('engine').dependencies).toEqual({});
    expect(Object.keys(manifestOf('knowledge').dependencies)).toEqual(['@afterneedle/engine']);
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['@afterneedle']);
    expect(readdirSync(join(library.folder, 'node_modules/@afterneedle'))).toEqual([...NAMES]);
  });

  test.each(NAMES)('%s carries its licence and README, and no source, test or setting of ours', (name) => {
    const files = globSync('**/*', { cwd: homeOf(name), withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
    const papers = ['LICENSE', 'README.md', 'package.json'];
    // Cases a protocol is tried on: data of the knowledge, large, so it lies as JSON.
    const data = name === 'knowledge' ? ['safety-cases.json'] : [];
    expect(files).toEqual(expect.arrayContaining(papers));
    expect(files.filter((file) => !/\.(?:js|d\.ts)$/.test(file) && !papers.includes(file))).toEqual(data);
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
  });

  test('answer at every entry they declare, the export of the rules among them, and nowhere else', async () => {
    const entries = NAMES.flatMap(entriesOf);
    expect(entries).toContain('@afterneedle/engine/elm');
    const paths = ['/package.json', '/index.js', '/src/index.ts', '/proofs', '/proofs/index.js'];
    const inside = NAMES.flatMap((name) => paths.map((path) => `@afterneedle/${name}${path}`));
    expect(existsSync(join(homeOf('engine'), 'triage/decide.js'))).toBe(true);
    const program = `const answers = { entries: new Set(), inside: new Set() };
for (const entry of ${JSON.stringify(entries)}) answers.entries.add(Object.keys(await import(entry)).length > 0);
for (const path of ${JSON.stringify([...inside, '@afterneedle/engine/triage/decide.js'])}) {
  answers.inside.add(await import(path).then(() => path, (error) => error.code));
}
process.stdout.write(JSON.stringify([[...answers.entries], [...answers.inside]]));`;
    place('entries.mjs', program);
    expect(JSON.parse(await runProgram(library.folder, 'entries.mjs'))).toEqual([
      [true],
      ['ERR_PACKAGE_PATH_NOT_EXPORTED'],
    ]);
  });

  test('have types, and examples in each README, that hold at their strictest', async () => {
    const uses = NAMES.flatMap(entriesOf).map((entry, index) => `export * as e${index} from '${entry}';`);
    place('uses.ts', `${uses.join('\n')}\n`);
    place(
      'console.d.ts',
      'declare const console: { readonly log: (...what: readonly unknown[]) => void };\n',
    );
    const wrong = `import { createEngine, type Level } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
export const level: Level = 'urgent';
createEngine(knowledge, { lexicon: undefined });
`;
    place('wrong.ts', wrong);
    const examples = NAMES.flatMap((name) =>
      examplesOf(library.folder, name).map(({ program }, index) => {
        place(`${name}-typed-${index}.ts`, program);
        return `${name}-typed-${index}.ts`;
      }),
    );
    expect(await complaints(['uses.ts'], 'ESNext')).toEqual([]);
    const said = await complaints(['uses.ts', 'console.d.ts', 'wrong.ts', ...examples], 'NodeNext');
    const told = said
      .filter((line) => !line.startsWith(' '))
      .map((line) => line.replaceAll(/^.*\/|,.*/g, ''));
    expect(told).toEqual(['wrong.ts(3', 'wrong.ts(4']);
  });

  test.each(NAMES)('print what the README of %s says its examples print', async (name) => {
    const examples = examplesOf(library.folder, name);
    expect(examples.length).toBeGreaterThan(0);
    const files = examples.map((_, index) => `${name}-example-${index}.ts`);
    for (const [index, { program }] of examples.entries()) place(`${name}-example-${index}.ts`, program);
    const all = files.map((file) => `await import('./${file}');\nconsole.log('end of ${file}');\n`);
    place(`${name}-examples.mjs`, all.join(''));
    const printed = examples.map((example, index) => `${example.printed}end of ${files[index]}\n`);
    expect(await runProgram(library.folder, `${name}-examples.mjs`)).toBe(printed.join(''));
  });

  test('give the bytes of the command line, each in its own zone and language', async () => {
    const input = ndjson(madeLines({ count: 300, seed: 20_261_122 }));
    copyPrograms(library.folder);
    const [, here, elsewhere] = SURROUNDINGS;
    const expected = await nodePlace(library.folder)(input, here);
    expect(expected.trimEnd().split('\n')).toHaveLength(300);
    expect(differenceBetween(expected, await commandLinePlace(input, elsewhere))).toBeUndefined();
  }, 120_000);
});

test('a README may show no example that says nothing of what it prints', () => {
  const silent = '```ts run\nconsole.log(1);\n```\n';
  expect(() => examplesIn(silent)).toThrow('1 programs');
  expect(examplesIn(`${silent}\n\`\`\`text output\n1\n\`\`\`\n`)).toHaveLength(1);
});
