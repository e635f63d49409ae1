// Pages of duty and attendance.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desk, text, type Texts } from './parents.ts';

/** On duty, and whether people are at their posts. */
export const dutyPages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/attendance',
    component: lazyRouteComponent(
      () => import('../features/attendance/attendance-page.tsx'),
      'AttendancePage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/duty',
    validateSearch: (search): Texts<'unitId' | 'month'> => ({
      unitId: text(search['unitId']),
      month: text(search['month']),
    }),
    component: lazyRouteComponent(() => import('../features/duty/roster-page.tsx'), 'RosterPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/duty/log',
    validateSearch: (search): Texts<'unitId'> => ({ unitId: text(search['unitId']) }),
    component: lazyRouteComponent(() => import('../features/duty/log-page.tsx'), 'LogPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/duty/calls',
    validateSearch: (search): Texts<'tab'> => ({ tab: text(search['tab']) }),
    component: lazyRouteComponent(() => import('../features/duty/calls-page.tsx'), 'CallsPage'),
  }),
] as const;
