// One message: what it is about, when it is due, when it came; opening it is reading it.
import { Link } from '@tanstack/react-router';
import type { Message } from '@luoshi/contract/routes/message';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { targetOf } from '../../work/work-target.ts';

const useWhen = ({ days }: Message): string => {
  const { t } = useText();
  if (days === null) return t('message.new');
  if (days === 0) return t('message.today');
  return days < 0 ? t('message.before', { days: -days }) : t('message.after', { days });
};

/** A row of the list. */
export const MessageRow = ({ message, onOpen }: { message: Message; onOpen: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const when = useWhen(message);
  const isUnread = message.readAt === null;
  return (
    <li className={isUnread ? 'message message-unread' : 'message'}>
      <span className="message-when">{when}</span>
      <Link to={targetOf(message)} onClick={isUnread ? onOpen : undefined}>
        {t('message.row', { about: t(`work.about.${message.step}`), title: message.title })}
      </Link>
      <small className="dim">
        {message.dueOn === null ? null : t('message.due', { day: dates.day(message.dueOn) })}
      </small>
      <small className="dim">{dates.moment(message.madeAt)}</small>
    </li>
  );
};
