// 签责任书调整: the leader signs the change, or refuses it and says why.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { amountText } from '../../../text/number-text.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { FormProps } from './form-props.ts';

const decisions = ['signed', 'refused'] as const;

/** Decides the change that is asked for. */
export const SignLetterForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const act = useAct('signLetter', () => toast(t('commitment.sign-letter.done')));
  const change = page.letterChanges.find(({ decision }) => decision === null);
  if (change === undefined) return null;
  const { dueOn, targetValue, reason, basis, askedBy, askedAt } = change;
  const what = [
    dueOn === null ? null : t('commitment.turns.letter-due', { day: dates.day(dueOn) }),
    targetValue === null
      ? null
      : t('commitment.turns.letter-target', {
          amount: amountText(targetValue),
          unit: page.progress.unit,
        }),
  ]
    .filter((each) => each !== null)
    .join(t('commitment.and'));
  const decide = async (decision: (typeof decisions)[number], opinion: string): Promise<boolean> => {
    const body = { basedOn: change.version, decision, opinion: opinion === '' ? null : opinion };
    return (await act.run({ params: { id: change.id }, body })) !== null;
  };
  return (
    <DecisionForm
      form="sign-letter"
      subject={change.id}
      basedOn={change.version}
      title={t('commitment.sign-letter.title')}
      about={t('commitment.turns.letter-asked', {
        when: dates.moment(askedAt),
        who: askedBy,
        what,
        reason,
        basis,
      })}
      submit={t('commitment.sign-letter.do')}
      choices={decisions.map((value) => ({ value, label: t(`commitment.sign-letter.decision.${value}`) }))}
      busy={act.isRunning}
      refused={act.refused}
      isPlain={(decision) => decision !== 'refused'}
      onDecide={decide}
      onClose={onClose}
    />
  );
};
