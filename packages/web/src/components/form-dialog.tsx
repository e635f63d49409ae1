// A form in a dialog: its fields, why it was refused, its two buttons.
import type { ReactNode } from 'react';
import type { Refused } from '../api/refused.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Refusal } from './refusal.tsx';
import { useText } from '../text/text.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly submit: string;
  /** What the form is for, above its fields. */
  readonly about?: string;
  readonly busy: boolean;
  readonly refused: Refused | null;
  readonly disabled?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Stands beside the buttons. */
  readonly beside?: ReactNode;
  /** Stands under the refusal: another way out of it. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog that is filled in and sent. */
export const FormDialog = ({
  title,
  submit,
  about,
  busy,
  refused,
  disabled,
  onSubmit,
  onClose,
  beside,
  instead,
  children,
}: FormDialogProps) => {
  const { t } = useText();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={busy} disabled={disabled} onClick={onSubmit}>
            {submit}
          </Button>
          <Button onClick={onClose}>{t('state.cancel')}</Button>
          {beside}
        </>
      }
    >
      {about === undefined ? null : <p className="dim2">{about}</p>}
      {children}
      <Refusal refused={refused} />
      {instead}
    </Dialog>
  );
};
