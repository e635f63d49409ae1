// The pages that belong together under one word of the rail. A page stands here only when what it opens works.
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import type { Role } from '@luoshi/domain/access/role';

/** A page of a section. */
export interface SectionPage {
  readonly to: string;
  readonly word: PageMessageKey;
  /** Who sees it; everybody when left out. */
  readonly roles?: readonly Role[];
}

/** The pages of each section, in the order of their tabs; the first is where the rail leads. */
export const sections = {
  reporting: [
    { to: '/reporting', word: 'shell.page.reporting' },
    { to: '/reporting/month', word: 'shell.page.month-grid', roles: ['handler', 'head'] },
    { to: '/requests', word: 'shell.page.requests' },
    { to: '/forms', word: 'shell.page.forms' },
  ],
  dispatch: [
    { to: '/calendar', word: 'shell.page.calendar' },
    { to: '/dispatch-list', word: 'shell.page.dispatch-list' },
    { to: '/week', word: 'shell.page.week' },
    { to: '/meetings', word: 'shell.page.meetings' },
    { to: '/projects', word: 'shell.page.projects' },
  ],
  supervision: [
    { to: '/instructions', word: 'shell.page.instructions' },
    { to: '/obstacles', word: 'shell.page.obstacles' },
    { to: '/notices', word: 'shell.page.notices' },
    {
      to: '/responsibility',
      word: 'shell.page.responsibility',
      roles: ['office', 'leader', 'auditor', 'handler', 'head'],
    },
    { to: '/duty-lists', word: 'shell.page.duty-lists' },
  ],
  inspection: [
    { to: '/inspections', word: 'shell.page.inspections' },
    { to: '/findings', word: 'shell.page.findings' },
    { to: '/attendance', word: 'shell.page.attendance' },
  ],
  duty: [
    { to: '/duty', word: 'shell.page.duty' },
    { to: '/duty/log', word: 'shell.page.duty-log' },
    { to: '/duty/calls', word: 'shell.page.duty-calls' },
  ],
} as const satisfies Record<string, readonly SectionPage[]>;

/** Name of a section. */
export type Section = keyof typeof sections;
