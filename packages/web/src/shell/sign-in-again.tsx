// 登录已过期: signs in over the page, so that nothing typed is lost; the act that waited is then repeated.
import { useSyncExternalStore } from 'react';
import { answerGate, isGateOpen, watchGate } from '../api/session-gate.ts';
import { Dialog } from '../components/dialog.tsx';
import { SignInForm } from '../session/sign-in-form.tsx';
import { useText } from '../text/text.tsx';

const leave = (): void => {
  answerGate(null);
};

const signedIn = (personId: string): void => {
  // Somebody else: what the page shows is not theirs, so it starts anew. The drafts of the first stay under their id.
  if (answerGate(personId) === 'other') location.assign('/work');
};

/** Stands once on every signed-in page. */
export const SignInAgain = () => {
  const { t } = useText();
  const isOpen = useSyncExternalStore(watchGate, isGateOpen);
  if (!isOpen) return null;
  return (
    <Dialog title={t('sign-in.again')} onClose={leave}>
      <p className="small dim2">{t('sign-in.again-told')}</p>
      <SignInForm onSignedIn={signedIn} onCancel={leave} />
    </Dialog>
  );
};
