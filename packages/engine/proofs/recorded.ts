/** Answers a short name for a text, the same on every computer (FNV-1a, 32 bits). */
function nameOf(text: string): string {
  let name = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) name = Math.imul(name ^ text.charCodeAt(at), 0x01000193);
  return (name >>> 0).toString(16).padStart(8, '0');
}

/** One input, the part of its answer that a reader wants to see, and the whole answer. */
export interface RecordedCase {
  readonly input: unknown;
  readonly shown: unknown;
  readonly answer: unknown;
}

/**
 * Answers cases as text to be held against a recorded one: a line each, with a short name of the whole answer, in which
 * a field without a value is not the same as none. A line that differs says that an answer changed, not that it is
 * wrong; record again with `-u` and say in the commit why.
 */
export function recordedText(cases: Iterable<RecordedCase>): string {
  let text = '';
  for (const { input, shown, answer } of cases) {
    const whole = JSON.stringify(answer, (_, value) => (value === undefined ? 'undefined' : value));
    text += `${JSON.stringify(input)} ${JSON.stringify(shown)} ${nameOf(whole)}\n`;
  }
  return text;
}
