// 退出: ends the session; asks first when something typed is only on this device.
import { useState, type ReactNode } from 'react';
import { signOut } from '../api/sign-in.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { countOnDevice } from '../drafts/device-drafts.ts';
import { useSession } from '../session/session.tsx';
import { useText } from '../text/text.tsx';

/** The way out. */
export interface Leaving {
  readonly ask: () => Promise<void>;
  readonly dialog: ReactNode;
}

const leave = async (): Promise<void> => {
  await signOut();
  location.assign('/sign-in');
};

/** Asks, then leaves. */
export const useLeaving = (): Leaving => {
  const { t } = useText();
  const { person } = useSession();
  const [unsaved, setUnsaved] = useState(0);
  const ask = async (): Promise<void> => {
    const count = await countOnDevice(person.id);
    if (count === 0) await leave();
    else setUnsaved(count);
  };
  const acts = (
    <>
      <Button kind="primary" onClick={() => setUnsaved(0)}>
        {t('shell.leave.stay')}
      </Button>
      <Button onClick={() => void leave()}>{t('shell.leave.go')}</Button>
    </>
  );
  const dialog =
    unsaved === 0 ? null : (
      <Dialog title={t('shell.leave.title')} onClose={() => setUnsaved(0)} acts={acts}>
        <p className="dim2">{t('shell.leave.told', { count: unsaved })}</p>
      </Dialog>
    );
  return { ask, dialog };
};
