// 检查问题: all of them by where they stand; closed ones are drawn to be looked at again.
import './inspections-page.css';
import { useState } from 'react';
import type { Finding, FindingList } from '@luoshi/contract/routes/finding';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { DrawCard } from './draw-card.tsx';
import { DrawDialog } from './draw-dialog.tsx';
import { FindingTable } from './finding-table.tsx';

const views = ['open', 'noted', 'closed', 'all'] as const;
type View = (typeof views)[number];

const isIn = (view: View, { state }: Finding): boolean => {
  switch (view) {
    case 'open':
      return state === 'noted' || state === 'rectifying' || state === 'closing';
    case 'noted':
      return state === 'noted';
    case 'closed':
      return state === 'closed';
    case 'all':
      return true;
  }
};

const List = ({ list }: { list: FindingList }) => {
  const { t } = useText();
  const [view, show] = useState<View>('open');
  const shown = list.findings.filter((finding) => isIn(view, finding));
  return (
    <>
      {list.draws.map((draw) => (
        <DrawCard key={draw.id} draw={draw} />
      ))}
      <Tabs
        label={t('finding.views')}
        tabs={views.map((key) => ({
          key,
          label: t(`finding.view.${key}`),
          count: list.findings.filter((finding) => isIn(key, finding)).length,
        }))}
        chosen={view}
        onChoose={show}
      />
      {shown.length === 0 ? (
        <Empty title={t('finding.none')}>{t('finding.none-told')}</Empty>
      ) : (
        <FindingTable findings={shown} mayDecide={list.mayDecide} mayLook={list.mayLook} />
      )}
    </>
  );
};

/** The page. */
export const FindingsPage = () => {
  const { t } = useText();
  const dates = useDates();
  const list = useAnswer('listFindings');
  const [isDrawing, setDrawing] = useState(false);
  const drawable = list.data?.findings.filter(({ lookBack }) => lookBack?.isDrawable === true).length ?? 0;
  return (
    <>
      <TitleRow
        title={t('finding.title')}
        acts={
          list.data?.mayDraw === true && drawable > 0 ? (
            <Button onClick={() => setDrawing(true)}>{t('finding.draw', { count: drawable })}</Button>
          ) : undefined
        }
      />
      <SectionTabs section="inspection" />
      <Answered reading={list}>
        {(data) => (
          <>
            <List list={data} />
            {isDrawing ? (
              <DrawDialog
                of={{ title: t('finding.draw-title', { day: dates.today }) }}
                about={t('finding.draw-about', { ...data.rule, count: drawable })}
                onClose={() => setDrawing(false)}
              />
            ) : null}
          </>
        )}
      </Answered>
    </>
  );
};
