export { ordinaryEffects } from '../effects/ordinary-effects.ts';
export type { KnowledgeEffect } from '../rules/entry.ts';
export { type ExpectEntry, expectEntries } from './entries.ts';
export type { ExpectNote, ExpectPart, NotUsual, OnSkin } from './entry.ts';
export { type Look, type LookId, looks } from './looks.ts';
export { expectNotes } from './notes.ts';
export { aboutNeedling, alwaysOnlyIf, deviceParts, latePart, needleLengths, sunPart } from './parts.ts';
export { type Phase, phases } from './phases.ts';
