// 谁卡着谁: what waits for whom, what is to be recognised, what has to go up, and what is over.
import './obstacles-page.css';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isOpen, isWaiting } from '@luoshi/domain/obstacle/state';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { toast } from '../../components/toast.ts';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { HolderGroup } from './holder-group.tsx';
import { ObstacleRow } from './obstacle-row.tsx';
import { OwnerlessList } from './ownerless-list.tsx';

type Obstacles = Answer<'listObstacles'>;
type Obstacle = Obstacles['obstacles'][number];

const tabs = ['raised', 'waiting', 'climbing', 'over'] as const;
type TabKey = (typeof tabs)[number];

const stands: Readonly<Record<TabKey, (obstacle: Obstacle) => boolean>> = {
  raised: ({ state }) => state === 'raised',
  waiting: ({ state }) => isWaiting(state),
  climbing: ({ nextStep }) => nextStep !== null,
  over: ({ state }) => !isOpen(state),
};

/** The tab where what the work list led to stands: to be recognised or sent up before it only waits. */
const tabOf = (obstacles: readonly Obstacle[], id: string | undefined): TabKey => {
  const chosen = obstacles.find((each) => each.id === id);
  if (chosen === undefined) return 'waiting';
  return (['raised', 'over', 'waiting'] as const).find((tab) => stands[tab](chosen)) ?? 'waiting';
};

const List = ({ answer, tab, chosen }: { answer: Obstacles; tab: TabKey; chosen: string | undefined }) => {
  const { t } = useText();
  const own = answer.obstacles.filter(stands[tab]);
  if (own.length === 0) return <Empty title={t(`obstacle.empty.${tab}`)}>{t('obstacle.empty-told')}</Empty>;
  if (tab === 'waiting')
    return answer.holders.map((holder) => (
      <HolderGroup key={holder.who ?? ''} holder={holder} obstacles={own} chosen={chosen} />
    ));
  return (
    <ul className="sheet obstacle-list">
      {own.map((obstacle) => (
        <ObstacleRow key={obstacle.id} obstacle={obstacle} isChosen={obstacle.id === chosen} />
      ))}
    </ul>
  );
};

const Body = ({ answer, chosen }: { answer: Obstacles; chosen: string | undefined }) => {
  const { t } = useText();
  const [tab, setTab] = useState<TabKey>(() => tabOf(answer.obstacles, chosen));
  return (
    <>
      <OwnerlessList ownerless={answer.ownerless} />
      <Tabs
        label={t('obstacle.tabs')}
        tabs={tabs.map((key) => ({
          key,
          label: t(`obstacle.tab.${key}`),
          count: answer.obstacles.filter(stands[key]).length,
        }))}
        chosen={tab}
        onChoose={setTab}
      />
      <List answer={answer} tab={tab} chosen={chosen} />
    </>
  );
};

/** Everything that waits as text for a message, by who is waited for. */
const useCopy = (answer: Obstacles | undefined): (() => Promise<void>) => {
  const { t } = useText();
  return async () => {
    const lines = (answer?.holders ?? []).flatMap(({ who, count, longest, obstacleIds }) => [
      `${t('obstacle.holder', { who: who ?? 'none' })} ${t('obstacle.holder-sum', { count, longest })}`,
      ...obstacleIds.flatMap((id) => {
        const own = answer?.obstacles.find((each) => each.id === id);
        return own === undefined
          ? []
          : [
              t('obstacle.copy-line', {
                unit: own.unit,
                title: own.commitment,
                asked: own.asked,
                day: own.day,
              }),
            ];
      }),
    ]);
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      toast(t('obstacle.copied'));
    } catch {
      toast(t('reporting.not-copied'));
    }
  };
};

/** The page of obstacles. */
export const ObstaclesPage = () => {
  const { t } = useText();
  const { one } = useSearch({ strict: false });
  const obstacles = useAnswer('listObstacles');
  const copy = useCopy(obstacles.data);
  const holders = obstacles.data?.holders ?? [];
  const count = holders.reduce((sum, each) => sum + each.count, 0);
  const longest = Math.max(0, ...holders.map((each) => each.longest));
  return (
    <>
      <TitleRow
        title={t('obstacle.title')}
        beside={obstacles.data === undefined ? undefined : t('obstacle.state', { count, longest })}
        acts={
          <>
            <Button onClick={() => void copy()}>{t('obstacle.copy')}</Button>
            <Button className="desk" onClick={() => window.print()}>
              {t('obstacle.print')}
            </Button>
          </>
        }
      />
      <SectionTabs section="supervision" />
      <Answered reading={obstacles} lines={8}>
        {(answer) => <Body answer={answer} chosen={one} />}
      </Answered>
    </>
  );
};
