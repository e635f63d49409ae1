// 一项议题: why it is here, how it stands, what came of it, and the acts on it.
import { Link } from '@tanstack/react-router';
import type { AgendaItem } from '@luoshi/contract/routes/meeting';
import { Button } from '../../components/button.tsx';
import { Tag } from '../../components/tag.tsx';
import { useText } from '../../text/text.tsx';
import { MatterFacts } from './matter-facts.tsx';
import { Outcomes } from './outcomes.tsx';

interface RowProps {
  readonly at: number;
  readonly item: AgendaItem;
  /** Null where it may not be arranged. */
  readonly arrange: {
    readonly onUp: (() => void) | null;
    readonly onDown: (() => void) | null;
    readonly onLeaveOut: (() => void) | null;
  } | null;
  readonly onRecord: (() => void) | null;
}

const Title = ({ item }: { item: AgendaItem }) =>
  item.commitment === null ? (
    <b>{item.title}</b>
  ) : (
    <Link to="/commitments/$id" params={{ id: item.commitment.id }}>
      {item.title}
    </Link>
  );

const Arrange = ({ item, arrange }: { item: AgendaItem; arrange: NonNullable<RowProps['arrange']> }) => {
  const { t } = useText();
  const { onUp, onDown, onLeaveOut } = arrange;
  return (
    <>
      {onUp === null ? null : (
        <Button small kind="text" aria-label={t('meeting.up', { title: item.title })} onClick={onUp}>
          ↑
        </Button>
      )}
      {onDown === null ? null : (
        <Button small kind="text" aria-label={t('meeting.down', { title: item.title })} onClick={onDown}>
          ↓
        </Button>
      )}
      {onLeaveOut === null ? null : (
        <Button
          small
          kind="text"
          aria-label={t('meeting.leave-out', { title: item.title })}
          onClick={onLeaveOut}
        >
          ×
        </Button>
      )}
    </>
  );
};

/** A row of the agenda. */
export const AgendaRow = ({ at, item, arrange, onRecord }: RowProps) => {
  const { t } = useText();
  return (
    <li className="agenda-row" id={`matter-${item.id}`}>
      <span className="agenda-at">{at}</span>
      <div className="agenda-what">
        <p className="agenda-title">
          <Tag tone={item.reason === 'added' ? 'quiet' : 'outline'}>{t(`meeting.reason.${item.reason}`)}</Tag>
          <Title item={item} />
        </p>
        {item.commitment === null ? null : <MatterFacts commitment={item.commitment} />}
        {item.standing === '' ? null : (
          <p className="agenda-seen dim">{t('meeting.as-seen', { standing: item.standing })}</p>
        )}
        <Outcomes outcomes={item.outcomes} />
      </div>
      <span className="agenda-acts">
        {onRecord === null ? null : (
          <Button small onClick={onRecord}>
            {t('meeting.record')}
          </Button>
        )}
        {arrange === null ? null : <Arrange item={item} arrange={arrange} />}
      </span>
    </li>
  );
};
