// 登录: user name and password; says how long to wait after too many failures, and counts down.
import { useCallback, useEffect, useState, type SubmitEvent } from 'react';
import { signIn, type SignInResult } from '../api/sign-in.ts';
import { Button } from '../components/button.tsx';
import { Field } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import { TextInput } from '../components/text-input.tsx';
import { useText } from '../text/text.tsx';

interface SignInFormProps {
  readonly onSignedIn: (personId: string) => void;
  readonly onCancel?: () => void;
}

type Failure = Exclude<SignInResult, { ok: true }>;

const SlowDown = ({ seconds, onOver }: { seconds: number; onOver: () => void }) => {
  const { t } = useText();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setTimeout(() => (left <= 1 ? onOver() : setLeft(left - 1)), 1_000);
    return () => clearTimeout(timer);
  }, [left, onOver]);
  return <Notice kind="refused">{t('refusal.too-many-attempts', { seconds: left })}</Notice>;
};

const WhyNot = ({ failure, onOver }: { failure: Failure; onOver: () => void }) => {
  const { t } = useText();
  if (failure.why === 'slow-down') return <SlowDown seconds={failure.seconds} onOver={onOver} />;
  return <Notice kind="refused">{t(`sign-in.${failure.why}`)}</Notice>;
};

/** The form, on its own page or in a dialog. */
export const SignInForm = ({ onSignedIn, onCancel }: SignInFormProps) => {
  const { t } = useText();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const over = useCallback(() => setFailure(null), []);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setRunning(true);
    const result = await signIn(username.trim(), password);
    setRunning(false);
    setFailure(result.ok ? null : result);
    if (result.ok) onSignedIn(result.personId);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Field label={t('sign-in.username')} above>
        {(control) => (
          <TextInput
            control={control}
            value={username}
            onType={setUsername}
            autoComplete="username"
            autoCapitalize="none"
            required
          />
        )}
      </Field>
      <Field label={t('sign-in.password')} above>
        {(control) => (
          <TextInput
            control={control}
            type="password"
            value={password}
            onType={setPassword}
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <div className="sign-in-acts">
        <Button kind="primary" type="submit" busy={isRunning} disabled={failure?.why === 'slow-down'}>
          {t('sign-in.do')}
        </Button>
        {onCancel === undefined ? null : (
          <Button kind="text" onClick={onCancel}>
            {t('sign-in.later')}
          </Button>
        )}
      </div>
      {failure === null ? null : <WhyNot failure={failure} onOver={over} />}
    </form>
  );
};
