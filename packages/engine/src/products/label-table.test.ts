import { expect, test } from 'vitest';
import { tableNames } from './label-table.ts';

const namesIn = (text: string): readonly string[] =>
  tableNames(text)
    .names.split(/[\n;]+/u)
    .filter((name) => name !== '');
const columnsIn = (text: string): readonly string[] => tableNames(text).columns.map((piece) => piece.text);

test('the column that is called INCI holds the names, wherever it stands', () => {
  const text = 'Name | % | INCI name | CAS\nShea | 3 | Butyrospermum Parkii | 1\nWater | 70 | Aqua | 2';
  expect(namesIn(text)).toEqual(['Butyrospermum Parkii', 'Aqua']);
  expect(columnsIn(text)).toContain('Shea');
  expect(columnsIn(text)).toHaveLength(10);
});

test('else the first column with the title of a name', () => {
  expect(namesIn('% | Ingredient | Name\n3 | Urea | Harnstoff')).toEqual(['Urea']);
});

test('without a head every cell that is no work word is a name', () => {
  const text = '| Aqua | Solvent |\n| Urea | Humectant |\n| Talc |  |';
  expect(namesIn(text)).toEqual(['Aqua', 'Urea', 'Talc']);
  expect(columnsIn(text)).toEqual(['Solvent', 'Humectant']);
});

test('lines of strokes are left out, and a line without a stroke stays a name', () => {
  expect(namesIn('Name | Use\n--- | ---\nAqua | Solvent\nUrea\nTalc | Absorbent')).toEqual([
    'Aqua',
    'Urea',
    'Talc',
  ]);
});

test('a head is only the first row: below a name it is a row like others', () => {
  expect(namesIn('Aqua | Solvent\nINCI | Solvent')).toEqual(['Aqua', 'INCI']);
});

test.each([
  ['one row', 'Aqua | Glycerin'],
  ['rows that are fewer than the other lines', 'Aqua | Urea\nTalc | Mica\nOne\nTwo\nThree'],
])('%s is no table', (_, text) => {
  expect(tableNames(text)).toEqual({ names: text, columns: [] });
});

test('as many rows as other lines are a table', () => {
  expect(columnsIn('Aqua | Solvent\nTalc | Absorbent\nOne\nTwo')).toEqual(['Solvent', 'Absorbent']);
});

test('a stroke at the end of lines is the edge of a box', () => {
  expect(tableNames('Aqua |\nUrea |\nTalc |')).toEqual({ names: 'Aqua\nUrea\nTalc', columns: [] });
});
