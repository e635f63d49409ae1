// The tabs of a section: links, so that each page keeps its address.
import './section-tabs.css';
import { Link } from '@tanstack/react-router';
import { hasRole, useSession } from '../session/session.tsx';
import { useText } from '../text/text.tsx';
import { sections, type Section, type SectionPage } from './sections.ts';

/** A row of links below the title row of every page of a section; with one page there is none. */
export const SectionTabs = ({ section }: { section: Section }) => {
  const { t } = useText();
  const session = useSession();
  const pages: readonly SectionPage[] = sections[section];
  const open = pages.filter(({ roles }) => roles === undefined || hasRole(session, ...roles));
  if (open.length < 2) return null;
  return (
    <nav className="section-tabs" aria-label={t('shell.section')}>
      {open.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(word)}
        </Link>
      ))}
    </nav>
  );
};
