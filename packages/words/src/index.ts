export { languageOf, type Say, sayIn, type Values } from './catalogue.ts';
export { contextText, labelOf, signText } from './fact-words.ts';
export { levelWords } from './level-words.ts';
export { dateText, type Here, momentText, timeText } from './moment.ts';
export { doctorSummary, plainTextResult } from './plain-text.ts';
export { resultPage } from './result-page.ts';
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
} from './result-page-model.ts';
