// 一份督办通知: what it says, where it stands, what was replied; the paper is one link away.
import './notice.css';
import { Link, useParams } from '@tanstack/react-router';
import type { Interview, Notice, NoticeReply } from '@luoshi/contract/routes/notice';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Notice as NoticeLine } from '../../components/notice.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { NoticeActs } from './notice-acts.tsx';
import { StateShown } from './notice-table.tsx';

const useFacts = (notice: Notice): readonly (readonly [label: string, text: string | null])[] => {
  const { t } = useText();
  const dates = useDates();
  const due = notice.replyDueOn === null ? null : t('notice.due-on', { day: dates.day(notice.replyDueOn) });
  const signedFor =
    notice.signedForAt === null
      ? null
      : t('notice.page.signed-for', { by: notice.signedForBy, moment: dates.moment(notice.signedForAt) });
  return [
    [t('notice.head.unit'), notice.unit],
    [t('notice.field.matter'), notice.matter],
    [t('notice.field.basis'), notice.basis],
    [t('notice.field.requirement'), notice.requirement],
    [t('notice.field.delistCondition'), notice.delistCondition],
    [t('notice.head.due'), due ?? (notice.replyDays === 0 ? t('notice.no-reply-asked') : null)],
    [t('notice.sign-for'), signedFor],
    [t('notice.field.feedbackForm'), notice.feedbackForm],
    [t('notice.field.contact'), notice.contact],
    [t('notice.field.decision'), notice.decision],
  ];
};

const Facts = ({ notice }: { notice: Notice }) => {
  const { t } = useText();
  const dates = useDates();
  const facts = useFacts(notice);
  return (
    <section className="sheet block">
      <h2>{t('notice.page.facts')}</h2>
      <dl className="notice-facts">
        {facts.map(([label, text]) =>
          text === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        <div>
          <dt>{t('notice.head.matter')}</dt>
          <dd>
            {notice.commitments.map(({ id, number, title }) => (
              <p key={id}>
                <Link to="/commitments/$id" params={{ id }}>
                  {number} {title}
                </Link>
              </p>
            ))}
          </dd>
        </div>
      </dl>
      <p className="small dim">
        {t('notice.page.made', { by: notice.madeBy, moment: dates.moment(notice.madeAt) })}
      </p>
    </section>
  );
};

const Reply = ({ reply }: { reply: NoticeReply }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <li>
      <p>{reply.text}</p>
      {reply.askedDueOn === null ? null : (
        <p className="amber">{t('notice.page.asked-due', { day: dates.day(reply.askedDueOn) })}</p>
      )}
      <p className="small dim">
        {t('notice.page.reply-by', { by: reply.repliedBy, moment: dates.moment(reply.repliedAt) })}
      </p>
      {reply.decision === null ? null : (
        <p className="small">
          {t('notice.page.decision', { decision: reply.decision, opinion: reply.opinion })}
        </p>
      )}
    </li>
  );
};

const Replies = ({ notice }: { notice: Notice }) => {
  const { t } = useText();
  const [first] = notice.commitments;
  if (notice.replyDays === 0) return null;
  const asksMore = notice.replies.some(({ askedDueOn }) => askedDueOn !== null);
  return (
    <section className="sheet block">
      <h2>{t('notice.page.replies')}</h2>
      {notice.replies.length === 0 ? (
        <p className="dim">{t('notice.page.no-replies')}</p>
      ) : (
        <ul className="notice-entries">
          {notice.replies.map((reply) => (
            <Reply key={reply.id} reply={reply} />
          ))}
        </ul>
      )}
      {asksMore && first !== undefined ? (
        <p className="small">
          <Link to="/commitments/$id" params={{ id: first.id }}>
            {t('notice.page.extend')}
          </Link>
        </p>
      ) : null}
    </section>
  );
};

const Held = ({ interview }: { interview: Interview }) => {
  const { t } = useText();
  const dates = useDates();
  const signed = (who: string | null, at: string | null): string =>
    at === null
      ? t('notice.page.unsigned', { who })
      : t('notice.page.signed', { who, moment: dates.moment(at) });
  const rows = [
    [t('notice.field.heldOn'), dates.day(interview.heldOn)],
    [t('notice.field.place'), interview.place],
    [t('notice.field.by'), interview.by],
    [t('notice.field.with'), interview.with],
    [t('notice.field.said'), interview.said],
    [t('notice.field.promised'), interview.promised],
    [t('notice.field.promisedBy'), interview.promisedBy === null ? null : dates.day(interview.promisedBy)],
  ] as const;
  return (
    <section className="sheet block">
      <h2>{t('notice.page.interview')}</h2>
      <dl className="notice-facts">
        {rows.map(([label, text]) =>
          text === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="small">{signed(interview.by, interview.signedByInterviewerAt)}</p>
      <p className="small">{signed(interview.with, interview.signedByIntervieweeAt)}</p>
    </section>
  );
};

const Standing = ({ notice }: { notice: Notice }) => {
  const { t } = useText();
  const dates = useDates();
  if (notice.withdrawnReason !== null) {
    return (
      <NoticeLine kind="told">{t('notice.page.withdrawn', { reason: notice.withdrawnReason })}</NoticeLine>
    );
  }
  if (notice.delistedAt !== null) {
    const told = { by: notice.delistedBy, moment: dates.moment(notice.delistedAt) };
    return <NoticeLine kind="told">{t('notice.page.delisted', told)}</NoticeLine>;
  }
  if (notice.kind === 'circular' && notice.state === 'drafted') {
    return <NoticeLine kind="told">{t('notice.page.waits')}</NoticeLine>;
  }
  return notice.delistAskedAt === null ? null : (
    <NoticeLine kind="told">{t('notice.page.delist-asked', { grounds: notice.delistGrounds })}</NoticeLine>
  );
};

const Sheet = ({ notice }: { notice: Notice }) => {
  const { t } = useText();
  return (
    <>
      <TitleRow
        title={`${t(`notice.kind.${notice.kind}`)} ${notice.number ?? ''}`.trim()}
        back={
          <Link className="title-back" to="/notices">
            {t('notice.page.back')}
          </Link>
        }
        beside={<StateShown notice={notice} />}
        acts={<NoticeActs notice={notice} />}
      />
      <div className="notice-page">
        <Standing notice={notice} />
        <Facts notice={notice} />
        {notice.interview === null ? null : <Held interview={notice.interview} />}
        <Replies notice={notice} />
      </div>
    </>
  );
};

/** One notice. */
export const NoticePage = () => {
  const { id = '' } = useParams({ strict: false });
  const notice = useAnswer('readNotice', { params: { id } });
  return (
    <Answered reading={notice} lines={10}>
      {(answer) => <Sheet notice={answer} />}
    </Answered>
  );
};
