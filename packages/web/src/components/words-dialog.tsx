// 写几句再办: a dialog that asks for one text before an act — a reason, a reply, a statement; kept as a draft until it is sent.
import { useState, type ReactNode } from 'react';
import type { Refused } from '../api/refused.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import { Refusal } from './refusal.tsx';
import { TextArea } from './text-area.tsx';

interface WordsDialogProps {
  readonly title: string;
  readonly label: string;
  readonly under?: string;
  /** Says what is missing when nothing was written. */
  readonly wanting: string;
  readonly act: string;
  readonly most: number;
  /** Place of the draft: the form, what it is about, and its version. */
  readonly draft: readonly [form: string, subject: string, version: number];
  readonly isRunning: boolean;
  readonly refused: Refused | null;
  /** @returns whether it was done; the draft is then dropped and the dialog closes */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The dialog. */
export const WordsDialog = (props: WordsDialogProps) => {
  const { t } = useText();
  const { title, label, under, wanting, act, most, isRunning, refused, onSend, onClose, children } = props;
  const draft = useDraft(props.draft[0], props.draft[1], { text: '' }, props.draft[2]);
  const [wasSent, setWasSent] = useState(false);
  const text = draft.content.text.trim();
  const send = async (): Promise<void> => {
    setWasSent(true);
    if (text === '' || !(await onSend(text))) return;
    await draft.drop();
    onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={isRunning} onClick={() => void send()}>
            {act}
          </Button>
          <Button onClick={onClose}>{t('state.cancel')}</Button>
        </>
      }
    >
      <Field label={label} above under={under} error={wasSent && text === '' ? wanting : null}>
        {(control) => (
          <TextArea
            control={control}
            maxLength={most}
            rows={5}
            value={draft.content.text}
            onType={(typed) => draft.type({ text: typed })}
          />
        )}
      </Field>
      {children}
      <Refusal refused={refused} />
    </Dialog>
  );
};
