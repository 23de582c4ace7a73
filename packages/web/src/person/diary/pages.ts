export { DiaryDayPage } from './diary-day-page.tsx';
export { DiaryPage } from './diary-page.tsx';
