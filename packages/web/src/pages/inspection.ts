// Pages of inspections and what was found.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desk } from './parents.ts';

/** The plan of inspections, rounds, and what was found. */
export const inspectionPages = [
  createRoute({
    getParentRoute: () => desk,
    path: '/inspections',
    component: lazyRouteComponent(
      () => import('../features/inspection/inspections-page.tsx'),
      'InspectionsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/inspections/$id',
    component: lazyRouteComponent(() => import('../features/inspection/round-page.tsx'), 'RoundPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/inspections/$id/route',
    component: lazyRouteComponent(
      () => import('../features/inspection/route-sheet-page.tsx'),
      'RouteSheetPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: '/findings',
    component: lazyRouteComponent(() => import('../features/inspection/findings-page.tsx'), 'FindingsPage'),
  }),
] as const;
