// 页头: mark, county, its clock when it is a demo, search, person. The thick-thin rule under it is drawn in shell.css.
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSession } from '../session/session.tsx';
import { useText } from '../text/text.tsx';
import { useDates } from '../text/use-dates.ts';
import { MessageBell } from './message-bell.tsx';
import { PersonMenu } from './person-menu.tsx';

/** Searching comes a moment after the page. */
const SearchBox = lazy(async () => ({ default: (await import('./search-box.tsx')).SearchBox }));

const DemoClock = () => {
  const { t } = useText();
  const session = useSession();
  const dates = useDates();
  if (session.jurisdiction.kind !== 'demo') return null;
  return (
    <>
      <span className="shell-rule desk" />
      <span className="shell-demo desk">
        {t('shell.demo-time')}
        <b>{dates.moment(session.now)}</b>
      </span>
    </>
  );
};

/** The header of every signed-in page. */
export const Header = () => {
  const { t } = useText();
  const session = useSession();
  return (
    <header className="shell-top">
      <Link className="shell-mark" to="/work" aria-label={t('shell.home')}>
        {t('shell.mark')}
      </Link>
      <span className="shell-county">{session.jurisdiction.name}</span>
      <DemoClock />
      <Suspense fallback={null}>
        <SearchBox />
      </Suspense>
      <div className="shell-right">
        <MessageBell />
        <PersonMenu />
      </div>
    </header>
  );
};
