import { canonicalBytes, createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { versioned } from '@afterneedle/knowledge/versioned';

const engine = createEngine(knowledge, { lexicon });

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Answers the version of the knowledge, as the command line and the server take it. */
export async function knowledgeVersion(): Promise<string> {
  return `sha256:${hex(await crypto.subtle.digest('SHA-256', canonicalBytes(versioned)))}`;
}

/** Answers a check-in a line with a result a line. */
export function answerLines(lines: string, version: string): string {
  const answers = lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const result = engine.assess(JSON.parse(line));
      if (!result.ok) throw new Error(`${line}: ${JSON.stringify(result.problems)}`);
      return JSON.stringify({ ...result.assessment, knowledge: version });
    });
  return `${answers.join('\n')}\n`;
}

/** Answers in which zone and language this runs, so that nobody needs to believe it. */
export function whereItRuns(): { readonly timeZone: string; readonly locale: string } {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return { timeZone, locale };
}
