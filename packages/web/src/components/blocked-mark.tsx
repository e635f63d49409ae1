// ‖受阻·等谁·第几天: stands beside a light and never in its place.
import './light.css';
import { useText } from '../text/text.tsx';
import { Shown } from './light.tsx';

/** Who is waited for and since when, as the wire tells it. */
export interface Blocked {
  readonly by: string | null;
  readonly day: number;
  readonly inTime: boolean;
}

/** The mark; draws nothing while nothing recognised blocks. */
export const BlockedMark = ({ blocked }: { blocked: Blocked | null }) => {
  const { t } = useText();
  if (blocked === null) return null;
  return (
    <span className="blocked-mark small">
      <Shown
        kind="blocked"
        word={t('light.blocked-by', {
          who: blocked.by ?? 'none',
          day: blocked.day,
          late: blocked.inTime ? 'no' : 'yes',
        })}
      />
    </span>
  );
};
