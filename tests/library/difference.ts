/** Answers the first line in which two texts differ, from 1; undefined where all bytes are the same. */
export function differenceBetween(expected: string, found: string): string | undefined {
  if (expected === found) return undefined;
  const [ours, theirs] = [expected.split('\n'), found.split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  if (at < 0) return `line ${ours.length + 1}: nothing was expected, found ${theirs[ours.length]}`;
  return `line ${at + 1}: expected ${ours[at]}, found ${theirs[at] ?? 'nothing'}`;
}
