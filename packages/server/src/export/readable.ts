const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `someName` as a person reads it. */
const titleOf = (key: string): string => {
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '<em>not given</em>';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    if (value.length === 0) return '<em>none</em>';
    return `<ol>${value.map((each) => `<li>${shown(each)}</li>`).join('')}</ol>`;
  }
  if (typeof value === 'object')
    return `<dl>${Object.entries(value)
      .map(([key, each]) => `<dt>${escaped(titleOf(key))}</dt><dd>${shown(each)}</dd>`)
      .join('')}</dl>`;
  return escaped(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Writes a record as a page that any browser opens without a network: every field, in its order. */
export function readablePage(title: string, record: unknown, pictures: readonly string[]): string {
  const photos = pictures
    .map(
      (name) =>
        `<figure><img src="${escaped(name)}" alt="" width="320"><figcaption>${escaped(name)}</figcaption></figure>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem 1rem}</style>
</head><body><h1>${escaped(title)}</h1>
${shown(record)}
${photos === '' ? '' : `<h2>Photos</h2>\n${photos}`}
</body></html>
`;
}
