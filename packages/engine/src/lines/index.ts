export { compileKnowledge } from '../triage/compiled-knowledge.ts';
export { LINE_ROOM, lineTaker, type TakeLine } from './brief-lines.ts';
export { type LineSink, lineSink } from './line-sink.ts';
export { type LineSource, lineSource } from './line-text.ts';
