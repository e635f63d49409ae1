// 发通知: prefilled from the proposal; a message goes out at once, a formal notice becomes the draft of a document.
import './notice.css';
import { useState } from 'react';
import type { NoticeKind } from '@luoshi/contract/routes/notice';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import { InterviewInputs } from './interview-inputs.tsx';
import { noticeOf, wantingIn, type NoticeAbout, type NoticeFields } from './notice-fields.ts';

interface NoticeDialogProps {
  readonly about: NoticeAbout;
  readonly begun: NoticeFields;
  readonly onClose: () => void;
}

const kinds: readonly NoticeKind[] = [
  'reminder',
  'urging',
  'warning',
  'slip',
  'listed',
  'interview',
  'circular',
];
const messages: readonly NoticeKind[] = ['reminder', 'urging', 'circular'];
const long = ['matter', 'basis', 'requirement'] as const;
const short = ['feedbackForm', 'contact'] as const;

interface InputsProps {
  readonly about: NoticeAbout;
  readonly fields: NoticeFields;
  readonly wanting: readonly (keyof NoticeFields)[];
  readonly onType: (fields: NoticeFields) => void;
}

const Decision = ({
  fields,
  error,
  onType,
}: Pick<InputsProps, 'fields' | 'onType'> & { error: string | null }) => {
  const { t } = useText();
  const { kind } = fields;
  return (
    <Field
      label={t('notice.field.decision')}
      above
      optional={kind !== 'listed' && kind !== 'circular'}
      under={t('notice.under.decision')}
      error={error}
    >
      {(control) => (
        <TextInput
          control={control}
          maxLength={300}
          value={fields.decision}
          onType={(decision) => onType({ ...fields, decision })}
        />
      )}
    </Field>
  );
};

const Inputs = ({ about, fields, wanting, onType }: InputsProps) => {
  const { t } = useText();
  const wrong = (name: keyof NoticeFields): string | null =>
    wanting.includes(name) ? t('notice.wrong.empty') : null;
  const { kind } = fields;
  return (
    <>
      <Field
        label={t('notice.field.kind')}
        above
        under={t(messages.includes(kind) ? 'notice.under.message' : 'notice.under.document')}
      >
        {(control) => (
          <Select
            control={control}
            value={kind}
            choices={kinds.map((value) => ({ value, label: t(`notice.kind.${value}`) }))}
            onChoose={(chosen) => onType({ ...fields, kind: chosen })}
          />
        )}
      </Field>
      {long.map((name) => (
        <Field key={name} label={t(`notice.field.${name}`)} above error={wrong(name)}>
          {(control) => (
            <TextArea
              control={control}
              rows={2}
              maxLength={name === 'basis' ? 500 : 1_000}
              value={fields[name]}
              onType={(typed) => onType({ ...fields, [name]: typed })}
            />
          )}
        </Field>
      ))}
      {kind === 'interview' ? (
        <InterviewInputs unitId={about.unitId} fields={fields} wrong={wrong} onType={onType} />
      ) : (
        short.map((name) => (
          <Field key={name} label={t(`notice.field.${name}`)} above optional>
            {(control) => (
              <TextInput
                control={control}
                maxLength={100}
                value={fields[name]}
                onType={(typed) => onType({ ...fields, [name]: typed })}
              />
            )}
          </Field>
        ))
      )}
      {kind === 'listed' ? (
        <Field label={t('notice.field.delistCondition')} above error={wrong('delistCondition')}>
          {(control) => (
            <TextArea
              control={control}
              rows={2}
              maxLength={500}
              value={fields.delistCondition}
              onType={(delistCondition) => onType({ ...fields, delistCondition })}
            />
          )}
        </Field>
      ) : null}
      <Decision fields={fields} error={wrong('decision')} onType={onType} />
    </>
  );
};

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
    <Dialog
      title={t('notice.make-title', { kind: fields.kind, unit: about.unit })}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={act.isRunning} onClick={() => void send()}>
            {t(isMessage ? 'notice.send' : 'notice.draft')}
          </Button>
          <Button onClick={onClose}>{t('state.cancel')}</Button>
          <DraftLine draft={draft} />
        </>
      }
    >
      <div className="notice-form">
        <Inputs about={about} fields={fields} wanting={wasSent ? wanting : []} onType={draft.type} />
      </div>
      <Refusal refused={act.refused} />
    </Dialog>
  );
};
