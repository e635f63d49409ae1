// 表单的框: one title, what is known, the fields, why it was refused, and one primary button.
import './act-form.css';
import type { ReactNode, SubmitEvent } from 'react';
import type { Refused } from '../../../api/refused.ts';
import { Button } from '../../../components/button.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { DraftLine } from '../../../drafts/draft-line.tsx';
import type { DraftState } from '../../../drafts/draft-state.ts';
import { useText } from '../../../text/text.tsx';

interface ActFormProps {
  readonly title: string;
  readonly about?: ReactNode;
  readonly submit: string;
  readonly busy: boolean;
  /** Shown above the buttons unless a field shows it. */
  readonly refused?: Refused | null;
  readonly draft?: DraftState<unknown>;
  readonly disabled?: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** The frame of a form at the right of the page, a page of its own on phones. */
export const ActForm = ({
  title,
  about,
  submit,
  busy,
  refused,
  draft,
  disabled,
  onSubmit,
  onCancel,
  children,
}: ActFormProps) => {
  const { t } = useText();
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="sheet act-form" onSubmit={send} noValidate>
      <h2>{title}</h2>
      {about === undefined ? null : <p className="small dim">{about}</p>}
      {children}
      <Refusal refused={refused ?? null} />
      <div className="act-form-acts">
        <Button kind="primary" type="submit" busy={busy} disabled={disabled}>
          {submit}
        </Button>
        <Button kind="text" onClick={onCancel}>
          {t('commitment.cancel')}
        </Button>
        {draft === undefined ? null : <DraftLine draft={draft} />}
      </div>
    </form>
  );
};
