import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import { Heading } from '../ui/heading.tsx';
import { BrandMark } from '../ui/icon.tsx';
import { Loading } from '../ui/loading.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { StartPage } from './start/start-page.tsx';
import { UpdateNotice } from './update-notice.tsx';

const loadResult = () => import('./result/result-page.tsx');

/** The result comes along, so that an emergency never waits for the network. */
async function loadCheckIn() {
  const [pages] = await Promise.all([import('./check-in/pages.ts'), loadResult()]);
  return pages;
}

const QuestionPage = lazy(async () => ({ default: (await loadCheckIn()).QuestionPage }));
const ReviewPage = lazy(async () => ({ default: (await loadCheckIn()).ReviewPage }));
const ResultPage = lazy(async () => ({ default: (await loadResult()).ResultPage }));
const SentPage = lazy(async () => ({ default: (await import('./sent/sent-page.tsx')).SentPage }));

const MyPlanPage = lazy(async () => ({
  default: (await import('./plan/my-plan-page.tsx')).MyPlanPage,
}));
const PlanPrintPage = lazy(async () => ({
  default: (await import('./plan/plan-print-page.tsx')).PlanPrintPage,
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

const ExpectPage = lazy(async () => ({ default: (await import('./expect/pages.ts')).ExpectPage }));
const EffectPage = lazy(async () => ({ default: (await import('./expect/pages.ts')).EffectPage }));

/** The person's app: every address it answers. */
export function App(): ReactElement {
  return (
    <Frame>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <StartPage slug={undefined} />
          </Route>
          <Route path="/at/:slug">{({ slug }) => <StartPage key={slug} slug={slug} />}</Route>
          <Route path="/check-in/:id/q/:key">
            {({ id, key }) => <QuestionPage id={id} questionKey={key} />}
          </Route>
          <Route path="/check-in/:id/review">{({ id }) => <ReviewPage id={id} />}</Route>
          <Route path="/check-in/:id/result">{({ id }) => <ResultPage id={id} />}</Route>
          <Route path="/plan">
            <MyPlanPage />
          </Route>
          <Route path="/plan/print">
            <PlanPrintPage />
          </Route>
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
          <Route path="/expect">
            <ExpectPage />
          </Route>
          <Route path="/expect/:effect">{({ effect }) => <EffectPage key={effect} id={effect} />}</Route>
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

function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <header className="site-header">
        <div className="site-header-inner">
          <Link className="brand" href="/">
            <BrandMark />
            <span>Afterneedle</span>
          </Link>
          <a className="help-now" href="/danger.html">
            Danger signs
          </a>
        </div>
      </header>
      <main className="page" id="main">
        <UpdateNotice />
        {children}
      </main>
      <footer className="site-footer">
        <div className="site-footer-inner">
          <p>
            This is advice, not a diagnosis. If you are worried, get help even if this page says it is fine.
            No clinician has signed these rules yet.
          </p>
          <ThemeSwitch />
        </div>
      </footer>
    </>
  );
}

function NotFound(): ReactElement {
  return (
    <>
      <Heading title="No such page">There is no page at this address</Heading>
      <p>
        <Link className="button" href="/">
          Go to the start
        </Link>
      </p>
    </>
  );
}
