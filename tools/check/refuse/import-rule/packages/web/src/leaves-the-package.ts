export { rankOf } from '../../engine/src/facts/level.ts';
