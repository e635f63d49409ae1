// 销号: the leader who gave the task closes it, or sends it back with what is still to be done.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { FormProps } from './form-props.ts';

const decisions = ['closed', 'returned'] as const;

/** Decides the closing that is asked for. */
export const CloseForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const act = useAct('decideClosure', () => toast(t('commitment.closure.done')));
  const closure = page.closures.find((each) => each.decision === null);
  if (closure === undefined) return null;
  const decide = async (decision: (typeof decisions)[number], opinion: string): Promise<boolean> => {
    const body = { basedOn: closure.version, decision, opinion: opinion === '' ? null : opinion };
    return (await act.run({ params: { id: closure.id }, body })) !== null;
  };
  return (
    <DecisionForm
      form="close"
      subject={closure.id}
      basedOn={closure.version}
      title={t('commitment.closure.decide-title')}
      about={t('commitment.closure.decide-about', { who: closure.requestedBy, note: closure.note })}
      submit={t('commitment.closure.decide-do')}
      choices={decisions.map((value) => ({ value, label: t(`commitment.closure.decision.${value}`) }))}
      busy={act.isRunning}
      refused={act.refused}
      isPlain={(decision) => decision !== 'returned'}
      onDecide={decide}
      onClose={onClose}
    />
  );
};
