/** Answers the facts given as `key=value` words; numbers and true or false are read as such, the rest stays text. */
export function factsOfOptions(words: readonly string[]): Record<string, number | boolean | string> {
  const facts: Record<string, number | boolean | string> = {};
  for (const word of words) {
    const at = word.indexOf('=');
    const key = at === -1 ? word : word.slice(0, at);
    facts[key] = at === -1 ? true : readValue(word.slice(at + 1));
  }
  return facts;
}

function readValue(text: string): number | boolean | string {
  if (text === 'true') return true;
  if (text === 'false') return false;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
