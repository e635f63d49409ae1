// 等谁: everything that waits for one unit or leader, under the name, how many, and the longest day.
import { useId } from 'react';
import type { ObstacleHolder, ObstacleRecord } from '@luoshi/contract/routes/obstacle';
import { useText } from '../../text/text.tsx';
import { ObstacleRow } from './obstacle-row.tsx';

interface HolderGroupProps {
  readonly holder: ObstacleHolder;
  readonly obstacles: readonly ObstacleRecord[];
  readonly chosen: string | undefined;
}

/** A group of the list. */
export const HolderGroup = ({ holder, obstacles, chosen }: HolderGroupProps) => {
  const { t } = useText();
  const id = useId();
  const { who, count, longest, obstacleIds } = holder;
  const own = obstacleIds.flatMap((each) => obstacles.find((obstacle) => obstacle.id === each) ?? []);
  return (
    <section className="obstacle-group" aria-labelledby={id}>
      <h2 id={id}>
        {t('obstacle.holder', { who: who ?? 'none' })}
        <small>{t('obstacle.holder-sum', { count, longest })}</small>
      </h2>
      <ul className="sheet">
        {own.map((obstacle) => (
          <ObstacleRow key={obstacle.id} obstacle={obstacle} isChosen={obstacle.id === chosen} />
        ))}
      </ul>
    </section>
  );
};
