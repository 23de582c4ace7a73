export { BeforePage } from './before-page.tsx';
export { ChecklistPage } from './checklist-page.tsx';
export { PatchPage } from './patch-page.tsx';
export { QuestionsPage } from './questions-page.tsx';
export { ReadyPage } from './ready-page.tsx';
