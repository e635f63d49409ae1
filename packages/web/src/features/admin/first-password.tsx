// 初始密码: shown once and never again; it is in no record and cannot be looked up.
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

interface FirstPasswordProps {
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** The password, until the dialog is closed. */
export const FirstPassword = ({ name, username, password, onClose }: FirstPasswordProps) => {
  const { t } = useText();
  const copy = (): void => {
    // On plain http the browser offers no clipboard: the password can be marked and copied by hand.
    void navigator.clipboard
      .writeText(`${username} ${password}`)
      .then(() => toast(t('admin.password.copied')));
  };
  const canCopy = 'clipboard' in navigator;
  return (
    <Dialog
      title={t('admin.password.title', { name })}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" onClick={onClose}>
            {t('admin.password.noted')}
          </Button>
          {canCopy ? <Button onClick={copy}>{t('admin.password.copy')}</Button> : null}
        </>
      }
    >
      <p className="dim2">{t('admin.password.username', { username })}</p>
      <p className="admin-password">{password}</p>
      <Notice kind="doubt">{t('admin.password.once')}</Notice>
    </Dialog>
  );
};
