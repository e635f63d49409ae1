// What the reader may do to a notice now: sign for it, reply, judge the reply, delist, sign the record, copy, take back.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Notice } from '@luoshi/contract/routes/notice';
import { useAct } from '../../api/use-act.ts';
import { buttonClass } from '../../components/button-class.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { actsFor, type NoticeAct } from './acts-for.ts';
import { NoticeWords, type WordedAct } from './notice-words.tsx';
import { useReader } from './use-reader.ts';

const worded: readonly NoticeAct[] = ['reply', 'return', 'ask-delisting', 'withdraw'];
const isWorded = (act: NoticeAct): act is WordedAct => worded.includes(act);

/** Acts that need no words. */
const usePlainActs = (notice: Notice) => {
  const { t } = useText();
  const { id, version, interview, replies } = notice;
  const params = { id };
  const seen = { basedOn: version };
  const told = (word: string) => () => toast(word);
  const signFor = useAct('signForNotice', told(t('notice.signed-for')));
  const judge = useAct('judgeReply', told(t('notice.judged')));
  const delist = useAct('delistNotice', told(t('notice.judged')));
  const sign = useAct('signInterview', told(t('notice.interview-signed')));
  const last = replies.at(-1);
  const run: Partial<Record<NoticeAct, () => Promise<unknown>>> = {
    'sign-for': () => signFor.run({ params, body: seen }),
    accept: () =>
      judge.run({
        params: { id: last?.id ?? id },
        body: { basedOn: last?.version ?? 1, decision: 'accepted', opinion: null },
      }),
    delist: () => delist.run({ params, body: { ...seen, decision: 'delisted' } }),
    'delist-stays': () => delist.run({ params, body: { ...seen, decision: 'stays' } }),
    'sign-interview': () => sign.run({ params, body: { basedOn: interview?.version ?? 1 } }),
    copy: async () => {
      try {
        await navigator.clipboard.writeText(t('notice.message', notice));
        toast(t('notice.copied'));
      } catch {
        toast(t('notice.not-copied'));
      }
    },
  };
  const all = [signFor, judge, delist, sign];
  return {
    run,
    isRunning: all.some((act) => act.isRunning),
    refused: all.find((act) => act.refused !== null)?.refused ?? null,
  };
};

/** The acts of a notice, the first the main one; in a line of a table they are small. */
export const NoticeActs = ({ notice, small = false }: { notice: Notice; small?: boolean }) => {
  const { t } = useText();
  const reader = useReader();
  const plain = usePlainActs(notice);
  const [open, setOpen] = useState<WordedAct | null>(null);
  const acts = actsFor(notice, reader).filter((act) => !small || act !== 'withdraw');
  const press = (act: NoticeAct): void => {
    if (isWorded(act)) setOpen(act);
    else void plain.run[act]?.();
  };
  return (
    <span className="notice-acts">
      {acts.map((act, i) =>
        act === 'paper' ? (
          <Link
            key={act}
            className={buttonClass(small ? 'text' : 'plain', small)}
            to="/bulletins/$id"
            params={{ id: notice.bulletinId ?? '' }}
          >
            {t('notice.page.paper')}
          </Link>
        ) : (
          <Button
            key={act}
            small={small}
            kind={i === 0 && !small ? 'primary' : 'plain'}
            busy={plain.isRunning}
            onClick={() => press(act)}
          >
            {t(`notice.${act}`)}
          </Button>
        ),
      )}
      <Refusal refused={plain.refused} />
      {open === null ? null : <NoticeWords act={open} notice={notice} onClose={() => setOpen(null)} />}
    </span>
  );
};
