export { wanted } from './parts.ts';
export * from './open.ts';
