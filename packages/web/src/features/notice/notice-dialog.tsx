// 发通知: prefilled from the proposal; a message goes out at once, a formal notice becomes the draft of a document.
import './notice.css';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import { noticeOf, wantingIn, type NoticeAbout, type NoticeFields } from './notice-fields.ts';
import { messages, NoticeInputs } from './notice-inputs.tsx';

interface NoticeDialogProps {
  readonly about: NoticeAbout;
  readonly begun: NoticeFields;
  readonly onClose: () => void;
}

/** The dialog of a new notice. */
export const NoticeDialog = ({ about, begun, onClose }: NoticeDialogProps) => {
  const { t } = useText();
  const [wasSent, setWasSent] = useState(false);
  const draft = useDraft('notice', about.requestId ?? about.commitmentIds[0] ?? about.unitId, begun, 1);
  const fields = draft.content;
  const act = useAct('makeNotice');
  const wanting = wantingIn(fields);
  const isMessage = messages.includes(fields.kind);
  const send = async (): Promise<void> => {
    setWasSent(true);
    if (wanting.length > 0) return;
    if ((await act.run({ body: noticeOf(fields, about) })) === null) return;
    await draft.drop();
    toast(t(isMessage ? 'notice.sent' : 'notice.drafted'));
    onClose();
  };
  return (
    <FormDialog
      title={t('notice.make-title', { kind: fields.kind, unit: about.unit })}
      submit={t(isMessage ? 'notice.send' : 'notice.draft')}
      busy={act.isRunning}
      refused={act.refused}
      beside={<DraftLine draft={draft} />}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <div className="notice-form">
        <NoticeInputs about={about} fields={fields} wanting={wasSent ? wanting : []} onType={draft.type} />
      </div>
    </FormDialog>
  );
};
