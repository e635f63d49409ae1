// 答复: a unit named says whether what is said of it is right, before it is said in public.
import type { SubmitEvent } from 'react';
import { useState } from 'react';
import type { BulletinReply } from '@luoshi/contract/routes/bulletin';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Conflict } from '../../components/conflict.tsx';
import type { Values } from '../../components/conflict-merge.ts';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import { useReadAnew } from './use-read-anew.ts';

interface Content {
  readonly answer: 'agree' | 'object' | '';
  readonly reason: string;
}

const answers = ['agree', 'object'] as const;

/** Answers for the unit. */
export const ReplyForm = ({ reply }: { reply: BulletinReply }) => {
  const { t } = useText();
  const [base, setBase] = useState(reply.version);
  const draft = useDraft<Content>('bulletin-reply', reply.id, { answer: '', reason: '' }, reply.version);
  const act = useAct('answerBulletin', () => toast(t('bulletin.answer-sent')));
  useReadAnew(act.refused);
  const { answer, reason } = draft.content;
  const isBehind = act.refused?.code === 'changed-meanwhile' && reply.version !== base;
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (answer === '') return;
    const body = { basedOn: base, answer, reason: reason.trim() === '' ? null : reason.trim() };
    if ((await act.run({ params: { id: reply.id }, body })) !== null) await draft.drop();
  };
  const wordOf = (given: Content['answer'] | null): string =>
    t(`bulletin.answer.${given === null || given === '' ? 'open' : given}`);
  const resolve = (values: Values): void => {
    const chosen = answers.find((each) => wordOf(each) === values['answer']);
    draft.type({ answer: chosen ?? answer, reason: values['reason'] ?? reason });
    setBase(reply.version);
    act.clear();
  };
  return (
    <form className="reply-form" onSubmit={(event) => void send(event)} noValidate>
      <Field label={t('bulletin.answer')}>
        {(control) => (
          <Choices
            control={control}
            value={answer === '' ? null : answer}
            choices={answers.map((value) => ({ value, label: wordOf(value) }))}
            onChoose={(chosen) => draft.type({ answer: chosen, reason })}
          />
        )}
      </Field>
      <Field label={t('bulletin.reason')} optional={answer !== 'object'} under={t('bulletin.reason-told')}>
        {(control) => (
          <TextArea
            control={control}
            value={reason}
            maxLength={500}
            onType={(text) => draft.type({ answer, reason: text })}
          />
        )}
      </Field>
      {isBehind ? (
        <Conflict
          mine={{ answer: wordOf(answer), reason }}
          theirs={{ answer: wordOf(reply.answer), reason: reply.reason ?? '' }}
          labels={{ answer: t('bulletin.answer'), reason: t('bulletin.reason') }}
          by={reply.answeredBy}
          onResolve={resolve}
        />
      ) : (
        <Refusal refused={act.refused} />
      )}
      <div className="reply-acts">
        <Button kind="primary" type="submit" busy={act.isRunning} disabled={answer === '' || isBehind}>
          {t('bulletin.answer-send')}
        </Button>
        <DraftLine draft={draft} />
      </div>
    </form>
  );
};
