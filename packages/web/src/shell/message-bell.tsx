// 消息: how many are not read; it leads to all of them.
import './message-bell.css';
import { Link } from '@tanstack/react-router';
import { useAnswer } from '../api/use-answer.ts';
import { useText } from '../text/text.tsx';

/** The link in the header, read anew every minute. */
export const MessageBell = () => {
  const { t } = useText();
  const unread = useAnswer('countMessages', {}, { every: 60_000 }).data?.unread ?? 0;
  return (
    <Link className="message-bell" to="/messages" aria-label={t('shell.messages-unread', { unread })}>
      {t('shell.messages')}
      {unread === 0 ? null : <b>{unread > 99 ? '99+' : unread}</b>}
    </Link>
  );
};
