export type { GeneratedRules } from './generated-rules.ts';
export { rulesAsCode } from './rules-as-code.ts';
