// 征求意见稿: what a unit that is named sees before the circular is published: its own sentences, and the answer to give.
import './excerpt.css';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { Shown } from '../../components/light.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { ReplyForm } from './reply-form.tsx';

type Reply = BulletinPage['replies'][number];

const Answered = ({ reply }: { reply: Reply }) => {
  const { t } = useText();
  const dates = useDates();
  if (reply.answer === null || reply.answeredAt === null) return null;
  return (
    <>
      <p>
        <Shown
          kind={reply.answer === 'agree' ? 'done' : 'slow'}
          word={t(`bulletin.answer.${reply.answer}`)}
        />
      </p>
      {reply.reason === null ? null : <p>{reply.reason}</p>}
      <p className="small dim">
        {t('bulletin.answered', { by: reply.answeredBy ?? '', moment: dates.moment(reply.answeredAt) })}
      </p>
    </>
  );
};

/** The page of a unit asked. */
export const Excerpt = ({ page }: { page: BulletinPage }) => {
  const { t } = useText();
  const dates = useDates();
  const { bulletin, replies, offers } = page;
  return (
    <>
      <TitleRow title={t('bulletin.excerpt')} beside={bulletin.title} />
      {replies.map((reply) => (
        <section key={reply.id} className="sheet excerpt">
          <h2>{t('bulletin.excerpt.of', { unit: reply.unit })}</h2>
          <blockquote className="song">{reply.sentence}</blockquote>
          {bulletin.repliesDueOn === null ? null : (
            <p className="small dim">
              {t('bulletin.replies-due', { day: dates.day(bulletin.repliesDueOn) })}
            </p>
          )}
          <Answered reply={reply} />
          {reply.answer === null && offers.includes('answer') ? <ReplyForm reply={reply} /> : null}
        </section>
      ))}
    </>
  );
};
