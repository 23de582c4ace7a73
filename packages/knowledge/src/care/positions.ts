import type { KnowledgePosition } from './position-entry.ts';
import { articlesBlame, articlesSayDo, articlesSayLeaveOut } from './positions-of-articles.ts';
import { evidenceSays, judgementsSay } from './positions-of-evidence.ts';

/** Everything any source says about a thing. */
export const positions: readonly KnowledgePosition[] = [
  ...articlesSayDo,
  ...articlesSayLeaveOut,
  ...articlesBlame,
  ...evidenceSays,
  ...judgementsSay,
];
