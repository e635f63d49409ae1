// 写一段话的表单: a reason, a note or an opinion, kept as a draft; several acts of the page are no more than that.
import { useState, type ReactNode } from 'react';
import type { Refused } from '../../../api/refused.ts';
import { Field } from '../../../components/field.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useDraft } from '../../../drafts/use-draft.ts';
import { useText } from '../../../text/text.tsx';
import { ActForm } from './act-form.tsx';

interface OpinionFormProps {
  readonly form: string;
  readonly subject: string;
  readonly basedOn: number;
  readonly title: string;
  readonly about?: string;
  readonly label: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly refused: Refused | null;
  /** May stay empty. */
  readonly optional?: boolean;
  /** Sends; resolves to whether it was done, and the draft is dropped then. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A form of one text. */
export const OpinionForm = (props: OpinionFormProps) => {
  const {
    form,
    subject,
    basedOn,
    title,
    about,
    label,
    submit,
    busy,
    refused,
    optional = false,
    onSend,
    onClose,
    children,
  } = props;
  const { t } = useText();
  const draft = useDraft(form, subject, { text: '' }, basedOn);
  const [wasSent, setWasSent] = useState(false);
  const text = draft.content.text.trim();
  const isMissing = !optional && text === '';
  const send = async (): Promise<void> => {
    setWasSent(true);
    if (isMissing || !(await onSend(text))) return;
    await draft.drop();
    onClose();
  };
  return (
    <ActForm
      title={title}
      about={about}
      submit={submit}
      busy={busy}
      refused={refused}
      draft={draft}
      onSubmit={() => void send()}
      onCancel={onClose}
    >
      {children}
      <Field
        label={label}
        optional={optional}
        error={wasSent && isMissing ? t('commitment.write', { what: label }) : null}
      >
        {(control) => (
          <TextArea
            control={control}
            value={draft.content.text}
            maxLength={1_000}
            onType={(typed) => draft.type({ text: typed })}
          />
        )}
      </Field>
    </ActForm>
  );
};
