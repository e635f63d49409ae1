// 重设密码: asked once more, because whoever is signed in with the old one is signed out.
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useText } from '../../text/text.tsx';
import { FirstPassword } from './first-password.tsx';

interface ResetPasswordProps {
  readonly personId: string;
  readonly name: string;
  readonly username: string;
}

/** Gives a person a new first password. */
export const ResetPassword = ({ personId, name, username }: ResetPasswordProps) => {
  const { t } = useText();
  const [step, setStep] = useState<'closed' | 'asked' | { readonly password: string }>('closed');
  const act = useAct('resetPassword', ({ password }) => setStep(password === null ? 'closed' : { password }));
  const close = (): void => setStep('closed');
  return (
    <>
      <Button kind="text" small onClick={() => setStep('asked')}>
        {t('admin.reset')}
      </Button>
      {step === 'asked' ? (
        <Dialog
          title={t('admin.reset-title', { name })}
          onClose={close}
          acts={
            <>
              <Button
                kind="primary"
                busy={act.isRunning}
                onClick={() => void act.run({ params: { id: personId }, body: {} })}
              >
                {t('admin.reset')}
              </Button>
              <Button onClick={close}>{t('admin.cancel')}</Button>
            </>
          }
        >
          <p className="dim2">{t('admin.reset-told')}</p>
          <Refusal refused={act.refused} />
        </Dialog>
      ) : null}
      {typeof step === 'object' ? (
        <FirstPassword name={name} username={username} password={step.password} onClose={close} />
      ) : null}
    </>
  );
};
