import { rankOf } from '@afterneedle/engine/src/facts/level.ts';

export const rank = rankOf('expected');
