import type { Permission, SessionView } from '@afterneedle/contract';
import { type ComponentType, lazy } from 'react';
import { InboxPage } from './inbox/inbox-page.tsx';

/** What every room of the console is given. */
export interface RoomProps {
  readonly session: SessionView;
  /** To be called when the server answers 401. */
  readonly onSignedOut: () => void;
}

/** One room of the console: an address below `/clinic`, who may enter it, and its page; all but the inbox, which most begin with, are loaded when asked for. */
export interface Room {
  readonly path: string;
  /** The words of the menu; a room without them is reached from another. */
  readonly name?: string;
  readonly may: Permission;
  readonly Page: ComponentType<RoomProps>;
}

const ClosedPage = lazy(async () => ({ default: (await import('./inbox/closed-page.tsx')).ClosedPage }));
const NoticesPage = lazy(async () => ({ default: (await import('./notices/notices-page.tsx')).NoticesPage }));
const CasePage = lazy(async () => ({ default: (await import('./case/case-page.tsx')).CasePage }));
const ReplayPage = lazy(async () => ({ default: (await import('./case/replay-page.tsx')).ReplayPage }));
const HandOverPage = lazy(async () => ({
  default: (await import('./case/hand-over-page.tsx')).HandOverPage,
}));
const TemplatesPage = lazy(async () => ({
  default: (await import('./templates/templates-page.tsx')).TemplatesPage,
}));
const SafetyPage = lazy(async () => ({ default: (await import('./safety/safety-page.tsx')).SafetyPage }));
const TeamPage = lazy(async () => ({ default: (await import('./team/team-page.tsx')).TeamPage }));
const AccountPage = lazy(async () => ({ default: (await import('./sign-in/account-page.tsx')).AccountPage }));
const SettingsPage = lazy(async () => ({
  default: (await import('./settings/settings-page.tsx')).SettingsPage,
}));
const ComplicationsPage = lazy(async () => ({
  default: (await import('./complications/complications-page.tsx')).ComplicationsPage,
}));
const ComplicationPage = lazy(async () => ({
  default: (await import('./complications/complication-page.tsx')).ComplicationPage,
}));
const RecallsPage = lazy(async () => ({
  default: (await import('./complications/recalls-page.tsx')).RecallsPage,
}));
const InsightsPage = lazy(async () => ({
  default: (await import('./insights/insights-page.tsx')).InsightsPage,
}));
const RecallPage = lazy(async () => ({
  default: (await import('./complications/recall-page.tsx')).RecallPage,
}));
const PeoplePage = lazy(async () => ({ default: (await import('./people/people-page.tsx')).PeoplePage }));
const loadPersonForm = () => import('./people/edit-person-page.tsx');
const NewPersonPage = lazy(async () => ({ default: (await loadPersonForm()).NewPersonPage }));
const EditPersonPage = lazy(async () => ({ default: (await loadPersonForm()).EditPersonPage }));
const PersonPage = lazy(async () => ({ default: (await import('./people/person-page.tsx')).PersonPage }));
const DuplicatesPage = lazy(async () => ({
  default: (await import('./people/duplicates-page.tsx')).DuplicatesPage,
}));
const ImportPage = lazy(async () => ({ default: (await import('./people/import-page.tsx')).ImportPage }));
const MergePage = lazy(async () => ({ default: (await import('./people/merge-page.tsx')).MergePage }));
const ComingUpPage = lazy(async () => ({
  default: (await import('./treatments/coming-up-page.tsx')).ComingUpPage,
}));
const TreatmentPage = lazy(async () => ({
  default: (await import('./treatments/treatment-page.tsx')).TreatmentPage,
}));
const CataloguePage = lazy(async () => ({
  default: (await import('./catalogue/catalogue-page.tsx')).CataloguePage,
}));

const ProtocolsPage = lazy(async () => ({
  default: (await import('./protocols/protocols-page.tsx')).ProtocolsPage,
}));
const EditProtocolPage = lazy(async () => ({
  default: (await import('./protocols/edit-page.tsx')).EditProtocolPage,
}));
const DiffProtocolPage = lazy(async () => ({
  default: (await import('./protocols/diff-page.tsx')).DiffProtocolPage,
}));
const TestProtocolPage = lazy(async () => ({
  default: (await import('./protocols/test-page.tsx')).TestProtocolPage,
}));
const ProtocolHistoryPage = lazy(async () => ({
  default: (await import('./protocols/history-page.tsx')).ProtocolHistoryPage,
}));

const AuditPage = lazy(async () => ({ default: (await import('./records/audit-page.tsx')).AuditPage }));
const MovePage = lazy(async () => ({ default: (await import('./records/move-page.tsx')).MovePage }));
const RetentionPage = lazy(async () => ({
  default: (await import('./records/retention-page.tsx')).RetentionPage,
}));
const PersonRecordsPage = lazy(async () => ({
  default: (await import('./records/person-records-page.tsx')).PersonRecordsPage,
}));

/** The rooms in the order of the menu. A pattern is read by wouter: `/people/:id`. */
export const ROOMS: readonly Room[] = [
  { path: '/', name: 'Inbox', may: 'inbox.read', Page: InboxPage },
  { path: '/closed', may: 'inbox.read', Page: ClosedPage },
  { path: '/notices', name: 'Notices', may: 'inbox.read', Page: NoticesPage },
  { path: '/cases/:id', may: 'case.open', Page: CasePage },
  { path: '/people', name: 'People', may: 'people.read', Page: PeoplePage },
  { path: '/people/new', may: 'people.write', Page: NewPersonPage },
  { path: '/people/coming-up', may: 'people.read', Page: ComingUpPage },
  { path: '/people/duplicates', may: 'people.read', Page: DuplicatesPage },
  { path: '/people/import', may: 'people.import', Page: ImportPage },
  { path: '/people/:id/edit', may: 'people.write', Page: EditPersonPage },
  { path: '/people/:id/merge/:other', may: 'treatments.write', Page: MergePage },
  { path: '/people/:id/treatments/:treatment', may: 'treatments.write', Page: TreatmentPage },
  { path: '/people/:id', may: 'people.read', Page: PersonPage },
  { path: '/catalogue', name: 'Catalogue', may: 'catalogue.read', Page: CataloguePage },
  { path: '/cases/:id/replay', may: 'case.open', Page: ReplayPage },
  { path: '/cases/:id/hand-over', may: 'case.open', Page: HandOverPage },
  { path: '/replies', name: 'Replies', may: 'templates.read', Page: TemplatesPage },
  { path: '/safety', name: 'Safety', may: 'complications.read', Page: SafetyPage },
  { path: '/team', name: 'Team', may: 'team.read', Page: TeamPage },
  { path: '/settings', name: 'Clinic', may: 'clinic.read', Page: SettingsPage },
  { path: '/records', name: 'Records', may: 'audit.read', Page: AuditPage },
  { path: '/records/retention', may: 'retention.write', Page: RetentionPage },
  { path: '/records/move', may: 'clinic.export', Page: MovePage },
  { path: '/records/people/:id', may: 'person.erase', Page: PersonRecordsPage },
  { path: '/account', may: 'own-session', Page: AccountPage },
  { path: '/complications', name: 'Complications', may: 'complications.read', Page: ComplicationsPage },
  { path: '/complications/:id', may: 'complications.read', Page: ComplicationPage },
  { path: '/recalls', may: 'complications.read', Page: RecallsPage },
  { path: '/recalls/:id', may: 'complications.read', Page: RecallPage },
  { path: '/insights', name: 'Insights', may: 'insights.read', Page: InsightsPage },
  { path: '/protocols', name: 'Protocols', may: 'protocols.read', Page: ProtocolsPage },
  { path: '/protocols/:id/edit', may: 'protocols.read', Page: EditProtocolPage },
  { path: '/protocols/:id/diff', may: 'protocols.read', Page: DiffProtocolPage },
  { path: '/protocols/:id/test', may: 'protocols.read', Page: TestProtocolPage },
  { path: '/protocols/:id/history', may: 'protocols.read', Page: ProtocolHistoryPage },
];
