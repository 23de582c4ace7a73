/** Answers a table in Markdown; the first column is text, the others as told. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  align: '---' | '---:' = '---',
): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : align))), ...rows.map(line)].join(
    '\n',
  );
}
