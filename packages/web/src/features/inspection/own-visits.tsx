// 本单位的检查: how often it may still be visited, which visits are coded, and what to answer one that is not.
import type { InspectedUnit, InspectionPlan } from '@luoshi/contract/routes/inspection';
import { Button } from '../../components/button.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { VisitItem } from './visit-item.tsx';

/** What a unit sees of its own. */
export const OwnVisits = ({ unit, plan }: { unit: InspectedUnit; plan: InspectionPlan }) => {
  const { t } = useText();
  const text = t('inspection.refuse-text', { unit: unit.unit, source: plan.rule.source });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      toast(t('inspection.copied'));
    } catch {
      toast(t('inspection.not-copied'));
    }
  };
  return (
    <section className="sheet own-visits">
      <h2>
        {t('inspection.own', {
          unit: unit.unit,
          budget: unit.budget,
          used: unit.used,
          left: unit.budget - unit.used,
        })}
      </h2>
      <ul className="visit-list">
        {unit.visits.map((visit) => (
          <VisitItem key={visit.id} visit={visit} />
        ))}
      </ul>
      <details>
        <summary>{t('inspection.refuse')}</summary>
        <p className="refuse-text">{text}</p>
        <Button small onClick={() => void copy()}>
          {t('inspection.copy')}
        </Button>
      </details>
    </section>
  );
};
