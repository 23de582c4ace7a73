export type { CalendarEvent } from '../calendar/calendar-events.ts';
export { calendarDate, dateWords } from '../dates/calendar-date.ts';
export { healingLines } from './healing-lines.ts';
export { outOfQuiet, type ReminderTimes, reminderEvents } from './reminder-events.ts';
export { signChart } from './sign-chart.ts';
export type { SignChart, SignChartOptions, SignRow, ToldPoint } from './sign-chart-model.ts';
