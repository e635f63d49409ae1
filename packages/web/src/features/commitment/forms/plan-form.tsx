// 报线路图、时间进度表: by when what will be done; without it there is no light.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Notice } from '../../../components/notice.tsx';
import { toast } from '../../../components/toast.ts';
import { useDraft } from '../../../drafts/use-draft.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import { ActForm } from './act-form.tsx';
import type { FormProps } from './form-props.ts';
import { NodeRows } from './node-rows.tsx';
import { firstIncomplete, hasNumber, initialPlan, sentPlan } from './plan-values.ts';
import { PointRows } from './point-rows.tsx';

/** Files the plan of a commitment. */
export const PlanForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const draft = useDraft('plan', page.id, initialPlan(page), page.version);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('filePlan', () => {
    toast(t('commitment.plan.filed'));
    void draft.drop();
    onClose();
  });
  const incomplete = wasSent ? firstIncomplete(draft.content) : null;
  const send = (): void => {
    setWasSent(true);
    if (firstIncomplete(draft.content) !== null) return;
    void act.run({ params: { id: page.id }, body: { basedOn: page.version, ...sentPlan(draft.content) } });
  };
  const until = page.planDueOn === null ? null : dates.day(page.planDueOn);
  return (
    <ActForm
      title={hasNumber(page) ? t('commitment.plan.points-title') : t('commitment.plan.nodes-title')}
      about={
        hasNumber(page)
          ? t('commitment.plan.points-about', { until })
          : t('commitment.plan.nodes-about', { until })
      }
      submit={t('commitment.plan.do')}
      busy={act.isRunning}
      refused={act.refused}
      draft={draft}
      onSubmit={send}
      onCancel={onClose}
    >
      {hasNumber(page) ? (
        <PointRows content={draft.content} unit={page.progress.unit} onType={draft.type} />
      ) : (
        <NodeRows content={draft.content} onType={draft.type} />
      )}
      {act.refused?.code === 'changed-meanwhile' ? (
        <Notice kind="told">{t('commitment.plan.changed')}</Notice>
      ) : null}
      {incomplete === null ? null : (
        <Notice kind="refused">{t('commitment.plan.incomplete', { n: incomplete + 1 })}</Notice>
      )}
    </ActForm>
  );
};
