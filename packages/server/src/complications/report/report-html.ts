import type { ComplicationReport } from '@afterneedle/contract';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** Writes a report as a page that stands alone; it needs no script and no other file. */
export function reportHtml(report: ComplicationReport): string {
  const sections = report.sections.map(({ id, name, fields }) => {
    const rows = fields.map(
      (field) =>
        `<tr><th scope="row">${escaped(`${field.id} ${field.name}`)}</th><td>${field.value === null ? '<em>Empty</em>' : lines(field.value)}</td></tr>`,
    );
    return `<h2>${escaped(`${id}. ${name}`)}</h2><table>${rows.join('')}</table>`;
  });
  const empty = report.empty.map(({ id, name }) => `<li>${escaped(`${id} ${name}`)}</li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(report.form)}, draft</title></head><body><h1>${escaped(report.form)}</h1><p><strong>${escaped(report.notice)}</strong></p><p>Made ${escaped(report.madeAt)} from file ${escaped(report.complicationId)}, version ${report.version}.</p>${sections.join('')}<h2>Still empty</h2><ul>${empty.join('')}</ul></body></html>`;
}
