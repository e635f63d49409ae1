// 督查检查: the year's plan with codes, each unit's budget and visits, the rounds, and draws that wait for their seed.
import './inspections-page.css';
import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { InspectionPlan } from '@luoshi/contract/routes/inspection';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { DrawCard } from './draw-card.tsx';
import { MatterDialog } from './matter-dialog.tsx';
import { MatterTable } from './matter-table.tsx';
import { OwnVisits } from './own-visits.tsx';
import { RoundDialog } from './round-dialog.tsx';
import { UnitBudgets } from './unit-budgets.tsx';
import { VisitDialog } from './visit-dialog.tsx';

type Opened = 'matter' | 'visit' | 'round' | null;

const Rounds = ({ plan }: { plan: InspectionPlan }) => {
  const { t } = useText();
  const dates = useDates();
  if (plan.rounds.length === 0) return null;
  return (
    <section className="inspection-part">
      <h2>{t('inspection.rounds')}</h2>
      <ul className="sheet round-list">
        {plan.rounds.map((round) => (
          <li key={round.id}>
            <Link to="/inspections/$id" params={{ id: round.id }}>
              {round.title}
            </Link>
            <span className="small dim">{round.code}</span>
            <span className="small">
              {t('inspection.days', { from: dates.day(round.startsOn), to: dates.day(round.endsOn) })}
            </span>
            <span className="small">
              {t('inspection.visited-of', { visited: round.visited, of: round.checkpoints })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Plan = ({ plan }: { plan: InspectionPlan }) => {
  const { t } = useText();
  const own = plan.units.filter((unit) => unit.isOwn);
  return (
    <>
      {own.map((unit) => (
        <OwnVisits key={unit.unitId} unit={unit} plan={plan} />
      ))}
      {plan.draws.map((draw) => (
        <DrawCard key={draw.id} draw={draw} />
      ))}
      <Rounds plan={plan} />
      <section className="inspection-part">
        <h2>
          {t('inspection.matters', { year: plan.year })}
          <small className="dim">{t('inspection.matters-told')}</small>
        </h2>
        {plan.matters.length === 0 ? (
          <Empty title={t('inspection.no-matter')}>{t('inspection.no-matter-told')}</Empty>
        ) : (
          <MatterTable plan={plan} />
        )}
      </section>
      <UnitBudgets plan={plan} />
    </>
  );
};

const Acts = ({ onOpen }: { onOpen: (opened: Opened) => void }) => {
  const { t } = useText();
  return (
    <>
      <Button kind="primary" onClick={() => onOpen('visit')}>
        {t('inspection.plan-visit')}
      </Button>
      <Button onClick={() => onOpen('round')}>{t('inspection.new-round')}</Button>
      <Button onClick={() => onOpen('matter')}>{t('inspection.add-matter')}</Button>
    </>
  );
};

/** The page. */
export const InspectionsPage = () => {
  const { t } = useText();
  const plan = useAnswer('readInspections');
  const [opened, open] = useState<Opened>(null);
  const close = (): void => open(null);
  return (
    <>
      <TitleRow
        title={t('inspection.title')}
        beside={plan.data === undefined ? undefined : t('inspection.rule', { source: plan.data.rule.source })}
        acts={plan.data?.mayPlan === true ? <Acts onOpen={open} /> : undefined}
      />
      <SectionTabs section="inspection" />
      <Answered reading={plan}>
        {(data) => (
          <>
            <Plan plan={data} />
            {opened === 'matter' ? <MatterDialog onClose={close} /> : null}
            {opened === 'visit' ? <VisitDialog plan={data} onClose={close} /> : null}
            {opened === 'round' ? <RoundDialog plan={data} onClose={close} /> : null}
          </>
        )}
      </Answered>
    </>
  );
};
