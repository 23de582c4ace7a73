import { type Atom, type Condition, SCALES, type Vocabulary } from '@afterneedle/engine';

/** "mild, moderate or severe" */
function eitherOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Answers a finding from one degree to another in words. */
export function findingInWords(
  vocabulary: Vocabulary,
  id: string,
  { atLeast, below }: { readonly atLeast: number; readonly below?: number },
): string {
  const finding = vocabulary.findings.find((candidate) => candidate.id === id);
  if (finding === undefined) throw new RangeError(`no finding is called ${id}`);
  if (finding.scale === 'presence') return `${finding.label} (\`${id}\`)`;
  const steps: readonly string[] = SCALES[finding.scale].steps;
  return `${finding.label} (\`${id}\`): ${eitherOf(steps.slice(Math.max(0, atLeast - 1), below === undefined ? undefined : below - 1))}`;
}

function contextInWords(vocabulary: Vocabulary, id: string, is: readonly string[]): string {
  const context = vocabulary.contexts.find((candidate) => candidate.id === id);
  if (context === undefined) throw new RangeError(`no context is called ${id}`);
  const words = eitherOf(is.map((value) => context.labels[value] ?? value));
  const unsure = is.includes(context.unsureAs) ? '; "not sure" counts' : '';
  return `${context.label} (\`${id}\`): ${words}${unsure}`;
}

/** Answers one condition in words a clinician can judge. */
export function atomInWords(vocabulary: Vocabulary, atom: Atom): string {
  if ('f' in atom) return findingInWords(vocabulary, atom.f, { atLeast: atom.atLeast });
  if ('c' in atom) return contextInWords(vocabulary, atom.c, atom.is);
  if ('fromHour' in atom) return `From hour ${atom.fromHour} on`;
  return `Later than hour ${atom.afterHour}`;
}

/** Answers the lines of a list that says when a rule or lift holds. */
export function conditionInWords(vocabulary: Vocabulary, { all, groups = [] }: Condition): string[] {
  const must = all.map((atom) => `- ${atomInWords(vocabulary, atom)}`);
  const some = groups.flatMap(({ need, of }) => {
    const [only, ...others] = of;
    if (only !== undefined && others.length === 0) return [`- And: ${atomInWords(vocabulary, only)}`];
    return [
      need === 1 ? '- And one or more of:' : `- And at least ${need} of:`,
      ...of.map((atom) => `  - ${atomInWords(vocabulary, atom)}`),
    ];
  });
  return [...must, ...some];
}
