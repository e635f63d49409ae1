// 征求意见: the units named, what is said of each, and what they answered.
import type { BulletinPage, BulletinReply } from '@luoshi/contract/routes/bulletin';
import { Shown } from '../../components/light.tsx';
import type { ShapeKind } from '../../components/shape.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const shapes: Readonly<Record<'agree' | 'object' | 'open', ShapeKind>> = {
  agree: 'done',
  object: 'slow',
  open: 'open',
};

const Reply = ({ reply }: { reply: BulletinReply }) => {
  const { t } = useText();
  const dates = useDates();
  const answer = reply.answer ?? 'open';
  return (
    <li className="reply">
      <p className="reply-head">
        <b>{reply.unit}</b>
        <Shown kind={shapes[answer]} word={t(`bulletin.answer.${answer}`)} />
      </p>
      <p className="small song reply-sentence">{reply.sentence}</p>
      {reply.reason === null ? null : <p className="small">{reply.reason}</p>}
      {reply.answeredAt === null ? null : (
        <p className="small dim">
          {t('bulletin.answered', { by: reply.answeredBy ?? '', moment: dates.moment(reply.answeredAt) })}
        </p>
      )}
    </li>
  );
};

/** Every unit asked. */
export const ReplyList = ({ page }: { page: BulletinPage }) => {
  const { t } = useText();
  const dates = useDates();
  const { repliesDueOn } = page.bulletin;
  return (
    <>
      {repliesDueOn === null ? null : (
        <p className="small dim replies-due">{t('bulletin.replies-due', { day: dates.day(repliesDueOn) })}</p>
      )}
      <ul className="figures-list">
        {page.replies.map((reply) => (
          <Reply key={reply.id} reply={reply} />
        ))}
      </ul>
    </>
  );
};
