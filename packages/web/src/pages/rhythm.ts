// Pages of the rhythm of dispatch.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desk, text, whole } from './parents.ts';

/** 旬报日历, 旬调度清单, 本周督办清单. */
export const rhythmPages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/calendar',
    validateSearch: (search): { period?: string | undefined } => ({ period: text(search['period']) }),
    component: lazyRouteComponent(() => import('../features/calendar/calendar-page.tsx'), 'CalendarPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/calendar/holidays',
    validateSearch: (search): { year?: number | undefined } => ({ year: whole(search['year']) }),
    component: lazyRouteComponent(() => import('../features/calendar/holidays-page.tsx'), 'HolidaysPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/dispatch-list',
    component: lazyRouteComponent(
      () => import('../features/dispatch-list/dispatch-list-page.tsx'),
      'DispatchListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/week',
    validateSearch: (search): { period?: string | undefined } => ({ period: text(search['period']) }),
    component: lazyRouteComponent(() => import('../features/week/week-page.tsx'), 'WeekPage'),
  }),
] as const;
