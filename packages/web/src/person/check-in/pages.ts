export { QuestionPage } from './question-page.tsx';
export { ReviewPage } from './review-page.tsx';
