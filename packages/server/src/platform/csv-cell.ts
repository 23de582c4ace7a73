/** What a table program would take for a formula. */
const STARTS_A_FORMULA = /^\s*[=+\-@\t\r]/;

/** Answers a text as the cell of a table file: with a quote mark before what a table program would run. */
export function cellText(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}
