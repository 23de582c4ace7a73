export {
  addLanguage,
  languageOf,
  type Say,
  sayIn,
  type Values,
  type Wording,
} from './catalogue/catalogue.ts';
export { contextText, labelOf, signText } from './catalogue/fact-words.ts';
export { levelWords } from './catalogue/level-words.ts';
export { dateText, type Here, momentText, timeText } from './dates/moment.ts';
export { crisisSentence } from './result/crisis-sentence.ts';
export { doctorSummary, plainTextResult } from './result/plain-text.ts';
export { resultPage } from './result/result-page.ts';
export type {
  CallButton,
  CauseCard,
  ClinicToCall,
  HoldLine,
  PageOptions,
  ResultPage,
  Section,
  SourceGroup,
  SourceLine,
} from './result/result-page-model.ts';
