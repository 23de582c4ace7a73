import { createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { interview } from '@afterneedle/knowledge/interview';
import { lexicon } from '@afterneedle/knowledge/lexicon';

/** The engine of the check-in, made once. */
export const engine = createEngine(knowledge, { lexicon, interview });
