// Acts on a notice that need words: the reply, a returned reply, the grounds for delisting, taking it back.
import { useState } from 'react';
import type { Notice } from '@luoshi/contract/routes/notice';
import { useAct } from '../../api/use-act.ts';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { WordsDialog } from '../../components/words-dialog.tsx';
import { useText } from '../../text/text.tsx';
import type { NoticeAct } from './acts-for.ts';

/** An act that needs words. */
export type WordedAct = Extract<NoticeAct, 'reply' | 'return' | 'ask-delisting' | 'withdraw'>;

interface NoticeWordsProps {
  readonly act: WordedAct;
  readonly notice: Notice;
  readonly onClose: () => void;
}

const useWorded = ({ act, notice }: NoticeWordsProps, askedDueOn: string) => {
  const { t } = useText();
  const reply = useAct('replyNotice');
  const judge = useAct('judgeReply');
  const ask = useAct('askDelisting');
  const withdraw = useAct('withdrawNotice');
  const params = { id: notice.id };
  const basedOn = notice.version;
  const last = notice.replies.at(-1);
  return {
    reply: {
      act: reply,
      title: t('notice.reply-title', { number: notice.number }),
      label: t('notice.reply-text'),
      under: t('notice.reply-under'),
      done: t('notice.replied'),
      send: (text: string) =>
        reply.run({ params, body: { basedOn, text, askedDueOn: askedDueOn === '' ? null : askedDueOn } }),
    },
    return: {
      act: judge,
      title: t('notice.return-title'),
      label: t('notice.opinion'),
      under: undefined,
      done: t('notice.judged'),
      send: (opinion: string) =>
        judge.run({
          params: { id: last?.id ?? notice.id },
          body: { basedOn: last?.version ?? 1, decision: 'returned', opinion },
        }),
    },
    'ask-delisting': {
      act: ask,
      title: t('notice.ask-delisting'),
      label: t('notice.delist-grounds'),
      under: notice.delistCondition ?? undefined,
      done: t('notice.delist-asked'),
      send: (grounds: string) => ask.run({ params, body: { basedOn, grounds } }),
    },
    withdraw: {
      act: withdraw,
      title: t('notice.withdraw-title'),
      label: t('notice.reason'),
      under: undefined,
      done: t('notice.withdrawn'),
      send: (reason: string) => withdraw.run({ params, body: { basedOn, reason } }),
    },
  }[act];
};

/** The dialog of the act. */
export const NoticeWords = (props: NoticeWordsProps) => {
  const { t } = useText();
  const [askedDueOn, setAskedDueOn] = useState('');
  const worded = useWorded(props, askedDueOn);
  const { act, notice, onClose } = props;
  return (
    <WordsDialog
      title={worded.title}
      label={worded.label}
      {...(worded.under === undefined ? {} : { under: worded.under })}
      wanting={t('notice.wrong.empty')}
      act={t(`notice.${act}`)}
      most={act === 'reply' ? 4_000 : 500}
      draft={[`notice-${act}`, notice.id, notice.version]}
      isRunning={worded.act.isRunning}
      refused={worded.act.refused}
      onClose={onClose}
      onSend={async (text) => {
        const answer = await worded.send(text);
        if (answer !== null) toast(worded.done);
        return answer !== null;
      }}
    >
      {act === 'reply' ? (
        <Field label={t('notice.asked-due')} above optional under={t('notice.asked-due-under')}>
          {(control) => <TextInput control={control} type="date" value={askedDueOn} onType={setAskedDueOn} />}
        </Field>
      ) : null}
    </WordsDialog>
  );
};
