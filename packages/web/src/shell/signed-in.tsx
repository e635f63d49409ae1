// Everything behind the sign-in: reads the session, draws header, rail and page, and asks to sign in again when it ends.
import './shell.css';
import { Navigate, Outlet } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { rememberPerson } from '../api/session-gate.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Failure } from '../components/failure.tsx';
import { SessionContext } from '../session/session.tsx';
import { useText } from '../text/text.tsx';
import { Header } from './header.tsx';
import { Rail } from './rail.tsx';
import { SignInAgain } from './sign-in-again.tsx';

/** Remembers where the reader wanted to go; read once, because the address changes on the way to the sign-in. */
const ToSignIn = () => {
  const [to] = useState(() => `${location.pathname}${location.search}`);
  return <Navigate to="/sign-in" search={{ to }} replace />;
};

/** Where the county's clock and the posts come from; read anew every five minutes and after every act. */
export const SignedIn = () => {
  const { t } = useText();
  const session = useAnswer('readSession', {}, { every: 300_000 });
  const personId = session.data?.person.id ?? null;
  useEffect(() => rememberPerson(personId), [personId]);
  if (session.data === undefined) {
    if (session.error === null) return null;
    if (session.error.code === 'not-signed-in') return <ToSignIn />;
    return <Failure refused={session.error} onRetry={() => void session.refetch()} />;
  }
  return (
    <SessionContext value={session.data}>
      <div className="shell">
        <a className="shell-skip" href="#main">
          {t('shell.skip')}
        </a>
        <Header />
        <Rail />
        <main className="shell-main" id="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <SignInAgain />
    </SessionContext>
  );
};
