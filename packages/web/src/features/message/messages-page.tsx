// 消息: what came to wait and reminders of it; how they are wanted; for the administrator the robots of chat groups.
import './messages-page.css';
import type { Message } from '@luoshi/contract/routes/message';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { MessageRow } from './message-row.tsx';
import { Robots } from './robots.tsx';
import { MessageSettings } from './message-settings.tsx';

const Rows = ({ messages }: { messages: readonly Message[] }) => {
  const { t } = useText();
  const act = useAct('readMessages');
  if (messages.length === 0) return <Empty title={t('message.none')}>{t('message.none-told')}</Empty>;
  return (
    <ul className="sheet messages">
      {messages.map((message) => (
        <MessageRow
          key={message.id}
          message={message}
          onOpen={() => void act.run({ body: { ids: [message.id] } })}
        />
      ))}
    </ul>
  );
};

const ReadAll = () => {
  const { t } = useText();
  const act = useAct('readMessages');
  return (
    <Button busy={act.isRunning} onClick={() => void act.run({ body: { ids: null } })}>
      {t('message.read-all')}
    </Button>
  );
};

/** The messages of the person. */
export const MessagesPage = () => {
  const { t } = useText();
  const session = useSession();
  const reading = useAnswer('listMessages');
  const unread = reading.data?.unread ?? 0;
  return (
    <>
      <TitleRow
        title={t('message.title')}
        beside={unread === 0 ? null : t('message.unread', { count: unread })}
        acts={unread === 0 ? undefined : <ReadAll />}
      />
      <div className="messages-columns">
        <Answered reading={reading} lines={10}>
          {({ messages }) => <Rows messages={messages} />}
        </Answered>
        <div>
          <MessageSettings />
          {hasRole(session, 'administrator') ? <Robots /> : null}
        </div>
      </div>
    </>
  );
};
