/** Reads what was written into a field of a form; nothing for a field that is not there, or a file. */
export function textOf(form: FormData, field: string): string {
  const said = form.get(field);
  return typeof said === 'string' ? said.trim() : '';
}
