export { type ElmFacts, factsForElm } from './facts-for-elm.ts';
export { triageElm } from './triage-elm.ts';
