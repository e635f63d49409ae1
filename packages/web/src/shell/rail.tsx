// 左栏: two characters instead of icons; an entry stands here only when what it opens works and the post may open it.
import './rail.css';
import { Link } from '@tanstack/react-router';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import type { Role } from '@luoshi/domain/access/role';
import { useAnswer } from '../api/use-answer.ts';
import { hasRole, useSession } from '../session/session.tsx';
import { useText } from '../text/text.tsx';

interface RailEntry {
  readonly to: string;
  readonly word: PageMessageKey;
  /** Who sees it; everybody when left out. */
  readonly roles?: readonly Role[];
}

const entries: readonly RailEntry[] = [
  { to: '/work', word: 'shell.rail.work' },
  { to: '/ledger', word: 'shell.rail.ledger' },
  { to: '/documents', word: 'shell.rail.documents' },
  { to: '/scores', word: 'shell.rail.scores' },
  { to: '/bulletins', word: 'shell.rail.bulletins' },
  { to: '/admin', word: 'shell.rail.admin', roles: ['administrator', 'office', 'auditor'] },
];

/** How much waits for the person; the work list keeps it fresh. */
const WaitingCount = () => {
  const work = useAnswer('readWork', { query: { scope: 'mine' } });
  const count = work.data?.counts.mine ?? 0;
  return count === 0 ? null : <b>{count}</b>;
};

/** The main navigation: a rail on wide screens, a bar below on phones. */
export const Rail = () => {
  const { t } = useText();
  const session = useSession();
  const open = entries.filter(({ roles }) => roles === undefined || hasRole(session, ...roles));
  return (
    <nav className="shell-rail" aria-label={t('shell.navigation')}>
      {open.map(({ to, word }) => (
        <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
          {t(word)}
          {to === '/work' ? <WaitingCount /> : null}
        </Link>
      ))}
    </nav>
  );
};
