import { rankOf } from '../packages/engine/src/facts/level.ts';

export const rank = rankOf('expected');
