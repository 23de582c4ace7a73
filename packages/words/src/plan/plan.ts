export { type CalendarEvent, type CalendarOptions, calendarEvents } from '../calendar/calendar-events.ts';
export { planPage } from './plan-page.ts';
export type {
  CauseAdvice,
  PlanDay,
  PlanGroup,
  PlanItem,
  PlanOptions,
  PlanPage,
  PlanWhy,
} from './plan-page-model.ts';
