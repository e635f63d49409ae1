// 登录: the way in; an empty county is set up first.
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useAnswer } from '../../api/use-answer.ts';
import { Front } from '../../session/front.tsx';
import { SignInForm } from '../../session/sign-in-form.tsx';
import { useText } from '../../text/text.tsx';

/** Only a way inside this site is followed. */
const wayOf = (to: unknown): string => (typeof to === 'string' && /^\/(?!\/)/.test(to) ? to : '/work');

/** The sign-in page. */
export const SignInPage = () => {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { to } = useSearch({ strict: false });
  const setUp = useAnswer('readSetup');
  if (setUp.data?.needed === true) return <Navigate to="/set-up" replace />;
  const enter = (): void => {
    client.clear();
    void navigate({ href: wayOf(to), replace: true });
  };
  return (
    <Front title={t('shell.mark')} under={t('sign-in.under')}>
      <SignInForm onSignedIn={enter} />
    </Front>
  );
};
