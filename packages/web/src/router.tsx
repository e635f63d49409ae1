// Every page and its path; each is loaded when it is opened. A new page adds its line here or in `pages/`, its rail entry in shell/rail.tsx.
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { dutyPages } from './pages/duty.ts';
import { inspectionPages } from './pages/inspection.ts';
import { desk, inside, root, text, whole, type Texts } from './pages/parents.ts';
import { rhythmPages } from './pages/rhythm.ts';
import { Desk } from './shell/desk.tsx';
import { PageFailed, PageNotFound } from './shell/page-errors.tsx';

const outsidePages = [
  createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    validateSearch: (search): { to?: string | undefined } => ({ to: text(search['to']) }),
    component: lazyRouteComponent(() => import('./features/sign-in/sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/set-up',
    component: lazyRouteComponent(() => import('./features/set-up/set-up-page.tsx'), 'SetUpPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/work' });
    },
  }),
] as const;

const fieldPages = [
  createRoute({
    getParentRoute: () => inside,
    path: '/work',
    validateSearch: (search): Texts<'scope' | 'list'> => ({
      scope: text(search['scope']),
      list: text(search['list']),
    }),
    component: lazyRouteComponent(() => import('./features/work/work-page.tsx'), 'WorkPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/commitments/$id',
    validateSearch: (search): { act?: string | undefined } => ({ act: text(search['act']) }),
    component: lazyRouteComponent(
      () => import('./features/commitment/commitment-page.tsx'),
      'CommitmentPage',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/reports',
    component: lazyRouteComponent(() => import('./features/work/sign-month-page.tsx'), 'SignMonthPage'),
  }),
] as const;

const ledgerSearch = (
  search: Record<string, unknown>,
): Texts<'text' | 'kind' | 'unitId' | 'indicator' | 'light' | 'state' | 'leader' | 'asOf'> => ({
  text: text(search['text']),
  kind: text(search['kind']),
  unitId: text(search['unitId']),
  indicator: text(search['indicator']),
  light: text(search['light']),
  state: text(search['state']),
  leader: text(search['leader']),
  asOf: text(search['asOf']),
});

const scoreSearch = (search: Record<string, unknown>): Texts<'evaluation' | 'cohort' | 'unit'> => ({
  evaluation: text(search['evaluation']),
  cohort: text(search['cohort']),
  unit: text(search['unit']),
});

const deskPages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/obstacles',
    validateSearch: (search): { one?: string | undefined } => ({ one: text(search['one']) }),
    component: lazyRouteComponent(() => import('./features/obstacle/obstacles-page.tsx'), 'ObstaclesPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/ledger',
    validateSearch: ledgerSearch,
    component: lazyRouteComponent(() => import('./features/ledger/ledger-page.tsx'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/reporting',
    validateSearch: (search): Texts<'period' | 'within'> => ({
      period: text(search['period']),
      within: text(search['within']),
    }),
    component: lazyRouteComponent(() => import('./features/reporting/reporting-page.tsx'), 'ReportingPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/reporting/month',
    validateSearch: (search): Texts<'period'> => ({ period: text(search['period']) }),
    component: lazyRouteComponent(() => import('./features/reporting/month-page.tsx'), 'MonthPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/scores',
    validateSearch: scoreSearch,
    component: lazyRouteComponent(() => import('./features/score/league-page.tsx'), 'LeaguePage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/bulletins',
    component: lazyRouteComponent(() => import('./features/bulletin/bulletins-page.tsx'), 'BulletinsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/bulletins/$id',
    component: lazyRouteComponent(() => import('./features/bulletin/bulletin-page.tsx'), 'BulletinPage'),
  }),
] as const;

/** Documents and breakdowns, tables brought along, and who may do what. */
const officePages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/documents',
    component: lazyRouteComponent(() => import('./features/document/documents-page.tsx'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/documents/new',
    component: lazyRouteComponent(
      () => import('./features/document/new-document-page.tsx'),
      'NewDocumentPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/documents/$id',
    validateSearch: (search): { item?: string | undefined } => ({ item: text(search['item']) }),
    component: lazyRouteComponent(() => import('./features/document/document-page.tsx'), 'DocumentPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/breakdowns',
    component: lazyRouteComponent(() => import('./features/breakdown/breakdowns-page.tsx'), 'BreakdownsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/breakdowns/$id',
    component: lazyRouteComponent(() => import('./features/breakdown/breakdown-page.tsx'), 'BreakdownPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/import',
    validateSearch: (search): { kind?: string | undefined } => ({ kind: text(search['kind']) }),
    component: lazyRouteComponent(() => import('./features/import/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/admin',
    validateSearch: (search): { tab?: string | undefined; before?: number | undefined } => ({
      tab: text(search['tab']),
      before: whole(search['before']),
    }),
    component: lazyRouteComponent(() => import('./features/admin/admin-page.tsx'), 'AdminPage'),
  }),
] as const;

/** Dispatch meetings and the projects they go through. */
const meetingPages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/meetings',
    component: lazyRouteComponent(() => import('./features/meeting/meetings-page.tsx'), 'MeetingsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/meetings/$id',
    component: lazyRouteComponent(() => import('./features/meeting/meeting-page.tsx'), 'MeetingPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/meetings/$id/present',
    component: lazyRouteComponent(() => import('./features/meeting/present-page.tsx'), 'PresentPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/messages',
    component: lazyRouteComponent(() => import('./features/message/messages-page.tsx'), 'MessagesPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/projects',
    component: lazyRouteComponent(() => import('./features/project/projects-page.tsx'), 'ProjectsPage'),
  }),
] as const;

/** What comes in, and the sheets for leaders who use paper. */
const instructionPages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/instructions',
    validateSearch: (search): Texts<'type' | 'leader' | 'standing' | 'text' | 'id' | 'new' | 'sheet'> => ({
      type: text(search['type']),
      leader: text(search['leader']),
      standing: text(search['standing']),
      text: text(search['text']),
      id: text(search['id']),
      new: text(search['new']),
      sheet: text(search['sheet']),
    }),
    component: lazyRouteComponent(
      () => import('./features/instruction/instructions-page.tsx'),
      'InstructionsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/instructions/sheet',
    validateSearch: (search): Texts<'leader' | 'number'> => ({
      leader: text(search['leader']),
      number: text(search['number']),
    }),
    component: lazyRouteComponent(() => import('./features/instruction/sheet-page.tsx'), 'SheetPage'),
  }),
] as const;

/** What a unit is told when it does not act, and what may be asked of a township. */
const noticePages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/notices',
    validateSearch: (search): Texts<'tab'> => ({ tab: text(search['tab']) }),
    component: lazyRouteComponent(() => import('./features/notice/notices-page.tsx'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/notices/$id',
    component: lazyRouteComponent(() => import('./features/notice/notice-page.tsx'), 'NoticePage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/responsibility',
    validateSearch: (search): Texts<'open'> => ({ open: text(search['open']) }),
    component: lazyRouteComponent(
      () => import('./features/responsibility/files-page.tsx'),
      'ResponsibilityPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/duty-lists',
    validateSearch: (search): Texts<'tab'> => ({ tab: text(search['tab']) }),
    component: lazyRouteComponent(() => import('./features/duty-list/duty-lists-page.tsx'), 'DutyListsPage'),
  }),
] as const;

/** 报表要求 and 套表: what is asked of units, and foreign forms. */
const requestPages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/requests',
    component: lazyRouteComponent(() => import('./features/request/requests-page.tsx'), 'RequestsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/requests/new',
    component: lazyRouteComponent(() => import('./features/request/new-request-page.tsx'), 'NewRequestPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/requests/$id',
    component: lazyRouteComponent(() => import('./features/request/request-page.tsx'), 'RequestPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/forms',
    component: lazyRouteComponent(() => import('./features/form/forms-page.tsx'), 'FormsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/forms/$id',
    validateSearch: (search): Texts<'period'> => ({ period: text(search['period']) }),
    component: lazyRouteComponent(() => import('./features/form/form-page.tsx'), 'FormPage'),
  }),
] as const;

/** Open to everybody, with the texts of the desk. */
const publicDesk = createRoute({ getParentRoute: () => root, id: 'public', component: Desk });
const publicPages = [
  createRoute({
    getParentRoute: () => publicDesk,
    path: '/public/burden',
    component: lazyRouteComponent(
      () => import('./features/request/public-burden-page.tsx'),
      'PublicBurdenPage',
    ),
  }),
  createRoute({
    getParentRoute: () => publicDesk,
    path: '/public/burden/$code',
    component: lazyRouteComponent(
      () => import('./features/request/public-burden-page.tsx'),
      'PublicBurdenPage',
    ),
  }),
] as const;

const tree = root.addChildren([
  ...outsidePages,
  publicDesk.addChildren([...publicPages]),
  inside.addChildren([
    ...fieldPages,
    desk.addChildren([
      ...inspectionPages,
      ...deskPages,
      ...rhythmPages,
      ...noticePages,
      ...instructionPages,
      ...meetingPages,
      ...officePages,
      ...requestPages,
      ...dutyPages,
    ]),
  ]),
]);

/** The router of the pages. */
export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: PageFailed,
  defaultNotFoundComponent: PageNotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
