import { createHash } from 'node:crypto';
import { canonicalBytes } from '@afterneedle/engine';
import { versioned } from '@afterneedle/knowledge/versioned';
import type { Plugin } from 'vite';

const ID = 'virtual:knowledge-hash';

/** Answers the version of the knowledge as every result carries it. */
export function hashOfKnowledge(): string {
  return `sha256:${createHash('sha256').update(canonicalBytes(versioned)).digest('hex')}`;
}

/** Gives the app the version of its knowledge, worked out once at build time. */
export function knowledgeHash(): Plugin {
  return {
    name: 'knowledge-hash',
    resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export const knowledgeHash = '${hashOfKnowledge()}';` : undefined),
  };
}
