// 裁定异议: upheld, the figure stands as reported; dismissed, as found. Either way with an opinion.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { FormProps } from './form-props.ts';

const decisions = ['upheld', 'dismissed'] as const;

/** Decides the objection that is open. */
export const DecideForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const act = useAct('decideObjection', () => toast(t('check.decide-done')));
  const open = page.checks.find((check) => check.objection !== null && check.objection.decision === null);
  const objection = open?.objection ?? null;
  if (objection === null) return null;
  const decide = async (decision: (typeof decisions)[number], opinion: string): Promise<boolean> =>
    (await act.run({
      params: { id: objection.id },
      body: { basedOn: objection.version, decision, opinion },
    })) !== null;
  return (
    <DecisionForm
      form="decide-objection"
      subject={objection.id}
      basedOn={objection.version}
      title={t('check.decide-title')}
      about={t('check.objected', { who: objection.raisedBy, reason: objection.reason })}
      submit={t('work.step.decide-objection')}
      choices={decisions.map((value) => ({ value, label: t(`check.decision.${value}`) }))}
      busy={act.isRunning}
      refused={act.refused}
      onDecide={decide}
      onClose={onClose}
    />
  );
};
