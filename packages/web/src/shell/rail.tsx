// 左栏: two characters instead of icons; an entry stands here only when what it opens works and the post may open it.
import './rail.css';
import { Link, useLocation } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import type { Role } from '@luoshi/domain/access/role';
import { useAnswer } from '../api/use-answer.ts';
import { hasRole, useSession } from '../session/session.tsx';
import { useText } from '../text/text.tsx';
import { sections } from './sections.ts';
import { usePopover } from './use-popover.ts';

interface RailEntry {
  readonly to: string;
  readonly word: PageMessageKey;
  /** Pages of the entry's section, under any of which it is the current one. */
  readonly pages?: readonly { readonly to: string }[];
  /** Who sees it; everybody when left out. */
  readonly roles?: readonly Role[];
}

const entries: readonly RailEntry[] = [
  { to: '/work', word: 'shell.rail.work' },
  { to: sections.reporting[0].to, word: 'shell.rail.reporting', pages: sections.reporting },
  { to: '/ledger', word: 'shell.rail.ledger' },
  { to: sections.supervision[0].to, word: 'shell.rail.supervision', pages: sections.supervision },
  { to: sections.dispatch[0].to, word: 'shell.rail.dispatch', pages: sections.dispatch },
  { to: sections.inspection[0].to, word: 'shell.rail.inspection', pages: sections.inspection },
  { to: sections.duty[0].to, word: 'shell.rail.duty', pages: sections.duty },
  { to: '/documents', word: 'shell.rail.documents' },
  { to: '/scores', word: 'shell.rail.scores' },
  { to: '/bulletins', word: 'shell.rail.bulletins' },
  { to: '/admin', word: 'shell.rail.admin', roles: ['administrator', 'office', 'auditor'] },
];

/** How many words the bar of a phone has room for besides 更多. */
const roomBelow = 4;

/** How much waits for the person; the work list keeps it fresh. */
const WaitingCount = () => {
  const work = useAnswer('readWork', { query: { scope: 'mine' } });
  const count = work.data?.counts.mine ?? 0;
  return count === 0 ? null : <b>{count}</b>;
};

const Entry = ({ entry, onChosen }: { entry: RailEntry; onChosen?: () => void }) => {
  const { t } = useText();
  const { pathname } = useLocation();
  const { to, word, pages = [entry] } = entry;
  const isHere = pages.some((page) => pathname === page.to || pathname.startsWith(`${page.to}/`));
  return (
    <Link to={to} aria-current={isHere ? 'page' : undefined} onClick={onChosen}>
      {t(word)}
      {to === '/work' ? <WaitingCount /> : null}
    </Link>
  );
};

/** On wide screens part of the rail; on phones behind the word 更多. */
const Rest = ({ entries: rest }: { entries: readonly RailEntry[] }) => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const holder = usePopover<HTMLDivElement>(isOpen, close);
  return (
    <div className="rail-rest" ref={holder}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('shell.rail.more')}
      </button>
      <div className={isOpen ? 'rail-rest-entries open' : 'rail-rest-entries'}>
        {rest.map((entry) => (
          <Entry key={entry.to} entry={entry} onChosen={close} />
        ))}
      </div>
    </div>
  );
};

/** The main navigation: a rail on wide screens, a bar below on phones. */
export const Rail = () => {
  const { t } = useText();
  const session = useSession();
  const open = entries.filter(({ roles }) => roles === undefined || hasRole(session, ...roles));
  return (
    <nav className="shell-rail" aria-label={t('shell.navigation')}>
      {open.slice(0, roomBelow).map((entry) => (
        <Entry key={entry.to} entry={entry} />
      ))}
      <Rest entries={open.slice(roomBelow)} />
    </nav>
  );
};
