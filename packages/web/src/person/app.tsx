import { lazy, type ReactElement, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../ui/loading.tsx';
import { Frame } from './frame.tsx';
import { loadedPage } from './loaded-page.tsx';
import { NotFound } from './not-found.tsx';
import { NewCheckInPage } from './start/new-check-in-page.tsx';
import { StartPage } from './start/start-page.tsx';
import { UpdateNotice } from './update-notice.tsx';

const { Page: ResultPage, load: loadResult } = loadedPage(
  async () => (await import('./result/result-page.tsx')).ResultPage,
);
const { Page: ReviewPage, load: loadReview } = loadedPage(
  async () => (await import('./check-in/pages.ts')).ReviewPage,
);
/** The result comes along, so that an emergency never waits for the network. */
const { Page: QuestionPage } = loadedPage(async () => {
  const [pages] = await Promise.all([import('./check-in/pages.ts'), loadReview(), loadResult()]);
  return pages.QuestionPage;
});
const SentPage = lazy(async () => ({ default: (await import('./sent/sent-page.tsx')).SentPage }));

const MyPlanPage = lazy(async () => ({
  default: (await import('./plan/my-plan-page.tsx')).MyPlanPage,
}));
const PlanPrintPage = lazy(async () => ({
  default: (await import('./plan/plan-print-page.tsx')).PlanPrintPage,
}));
const PlanDayPage = lazy(async () => ({
  default: (await import('./plan/plan-day-page.tsx')).PlanDayPage,
}));
const ProductsPage = lazy(async () => ({
  default: (await import('./products/products-page.tsx')).ProductsPage,
}));

const loadBefore = () => import('./before/pages.ts');
const BeforePage = lazy(async () => ({ default: (await loadBefore()).BeforePage }));
const BeforeQuestionsPage = lazy(async () => ({ default: (await loadBefore()).QuestionsPage }));
const BeforeReadyPage = lazy(async () => ({ default: (await loadBefore()).ReadyPage }));
const BeforePatchPage = lazy(async () => ({ default: (await loadBefore()).PatchPage }));
const BeforeChecklistPage = lazy(async () => ({ default: (await loadBefore()).ChecklistPage }));

const loadDiary = () => import('./diary/pages.ts');
const DiaryPage = lazy(async () => ({ default: (await loadDiary()).DiaryPage }));
const DiaryDayPage = lazy(async () => ({ default: (await loadDiary()).DiaryDayPage }));

const ExpectPage = lazy(async () => ({ default: (await import('./expect/pages.ts')).ExpectPage }));
const EffectPage = lazy(async () => ({ default: (await import('./expect/pages.ts')).EffectPage }));

const TreatmentsPage = lazy(async () => ({
  default: (await import('./treatments/treatments-page.tsx')).TreatmentsPage,
}));
const TreatmentPage = lazy(async () => ({
  default: (await import('./treatments/treatment-page.tsx')).TreatmentPage,
}));
const HandOverPage = lazy(async () => ({
  default: (await import('./hand-over/hand-over-page.tsx')).HandOverPage,
}));
const loadSettings = () => import('./settings/pages.ts');
const SettingsPage = lazy(async () => ({ default: (await loadSettings()).SettingsPage }));
const ImportPage = lazy(async () => ({ default: (await loadSettings()).ImportPage }));
const ErasePage = lazy(async () => ({ default: (await loadSettings()).ErasePage }));
const ErasedPage = lazy(async () => ({ default: (await loadSettings()).ErasedPage }));
const loadPhotos = () => import('./photos/pages.ts');
const PhotosPage = lazy(async () => ({ default: (await loadPhotos()).PhotosPage }));
const CapturePage = lazy(async () => ({ default: (await loadPhotos()).CapturePage }));
const ComparePage = lazy(async () => ({ default: (await loadPhotos()).ComparePage }));
const DoctorPage = lazy(async () => ({
  default: (await import('./doctor/doctor-page.tsx')).DoctorPage,
}));
const HelpPage = lazy(async () => ({ default: (await import('./help/help-page.tsx')).HelpPage }));
const loadAbout = () => import('./about/pages.ts');
const AboutPage = lazy(async () => ({ default: (await loadAbout()).AboutPage }));
const AccessibilityPage = lazy(async () => ({ default: (await loadAbout()).AccessibilityPage }));
const PrivacyPage = lazy(async () => ({ default: (await loadAbout()).PrivacyPage }));
const WrongAdvicePage = lazy(async () => ({ default: (await loadAbout()).WrongAdvicePage }));
const RulesPage = lazy(async () => ({ default: (await import('./about/rules-page.tsx')).RulesPage }));

/** The person's app: every address it answers. */
export function App(): ReactElement {
  return (
    <Frame notice={<UpdateNotice />}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <StartPage slug={undefined} />
          </Route>
          <Route path="/at/:slug">{({ slug }) => <StartPage key={slug} slug={slug} />}</Route>
          <Route path="/check-in/new">
            <NewCheckInPage />
          </Route>
          <Route path="/check-in/:id/q/:key">
            {({ id, key }) => <QuestionPage id={id} questionKey={key} />}
          </Route>
          <Route path="/check-in/:id/review">{({ id }) => <ReviewPage id={id} />}</Route>
          <Route path="/check-in/:id/result">{({ id }) => <ResultPage id={id} />}</Route>
          <Route path="/check-in/:id/doctor">{({ id }) => <DoctorPage id={id} />}</Route>
          <Route path="/plan">
            <MyPlanPage />
          </Route>
          <Route path="/plan/print">
            <PlanPrintPage />
          </Route>
          <Route path="/plan/day/:day">{({ day }) => <PlanDayPage key={day} day={day} />}</Route>
          <Route path="/products">
            <ProductsPage />
          </Route>
          <Route path="/before">
            <BeforePage />
          </Route>
          <Route path="/before/ready">
            <BeforeReadyPage />
          </Route>
          <Route path="/before/patch">
            <BeforePatchPage />
          </Route>
          <Route path="/before/checklist">
            <BeforeChecklistPage />
          </Route>
          <Route path="/before/:part">{({ part }) => <BeforeQuestionsPage key={part} part={part} />}</Route>
          <Route path="/diary">
            <DiaryPage />
          </Route>
          <Route path="/diary/:date">{({ date }) => <DiaryDayPage key={date} date={date} />}</Route>
          <Route path="/expect">
            <ExpectPage />
          </Route>
          <Route path="/expect/:effect">{({ effect }) => <EffectPage key={effect} id={effect} />}</Route>
          <Route path="/treatments">
            <TreatmentsPage />
          </Route>
          <Route path="/treatments/:id">{({ id }) => <TreatmentPage key={id} id={id} />}</Route>
          <Route path="/settings">
            <SettingsPage />
          </Route>
          <Route path="/settings/import">
            <ImportPage />
          </Route>
          <Route path="/settings/erase">
            <ErasePage />
          </Route>
          <Route path="/settings/erased">
            <ErasedPage />
          </Route>
          <Route path="/photos">
            <PhotosPage />
          </Route>
          <Route path="/photos/compare">
            <ComparePage />
          </Route>
          <Route path="/photos/new/:view">{({ view }) => <CapturePage key={view} view={view} />}</Route>
          <Route path="/help">
            <HelpPage />
          </Route>
          <Route path="/offline">
            <HelpPage />
          </Route>
          <Route path="/about">
            <AboutPage />
          </Route>
          <Route path="/about/rules">
            <RulesPage />
          </Route>
          <Route path="/about/privacy">
            <PrivacyPage />
          </Route>
          <Route path="/about/accessibility">
            <AccessibilityPage />
          </Route>
          <Route path="/about/wrong-advice">
            <WrongAdvicePage />
          </Route>
          <Route path="/h">
            <HandOverPage />
          </Route>
          <Route path="/c">
            <SentPage />
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </Frame>
  );
}
