export {
  type CalendarEvent,
  type CalendarOptions,
  calendarEvents,
  type GivenEvent,
} from '../calendar/calendar-events.ts';
export { clinicSays } from './clinic-says.ts';
export { clinicWordingFaults } from './clinic-wording.ts';
export { planPage } from './plan-page.ts';
export type {
  CauseAdvice,
  ClinicLine,
  PlanDay,
  PlanGroup,
  PlanItem,
  PlanOptions,
  PlanPage,
  PlanWhy,
} from './plan-page-model.ts';
