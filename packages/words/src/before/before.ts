export { calendarDate, dateWords } from '../dates/calendar-date.ts';
export { type CalendarBefore, preparationEvents } from './before-calendar.ts';
export { beforePage } from './before-page.ts';
export type {
  BeforePage,
  ChecklistCard,
  CountdownCard,
  CountdownGroup,
  QuestionLine,
  ReasonCard,
  ViewCard,
} from './before-page-model.ts';
export { beforeText } from './before-text.ts';
