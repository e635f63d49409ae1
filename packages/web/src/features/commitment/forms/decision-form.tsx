// The form of a decision between two: which, and an opinion that says why.
import { useState } from 'react';
import type { Refused } from '../../../api/refused.ts';
import { Choices } from '../../../components/choices.tsx';
import { Field } from '../../../components/field.tsx';
import type { Choice } from '../../../components/select.tsx';
import { useText } from '../../../text/text.tsx';
import { OpinionForm } from './opinion-form.tsx';

interface DecisionFormProps<D extends string> {
  readonly form: string;
  readonly subject: string;
  readonly basedOn: number;
  readonly title: string;
  readonly about: string;
  readonly submit: string;
  readonly choices: readonly Choice<D>[];
  readonly busy: boolean;
  readonly refused: Refused | null;
  /** Whether this decision may stand without an opinion. */
  readonly isPlain?: (decision: D | null) => boolean;
  /** @returns whether it was done */
  readonly onDecide: (decision: D, opinion: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Nothing is preselected; sending without a choice says so. */
export const DecisionForm = <D extends string>({
  choices,
  isPlain,
  onDecide,
  ...rest
}: DecisionFormProps<D>) => {
  const { t } = useText();
  const [decision, setDecision] = useState<D | null>(null);
  const [wasSent, setWasSent] = useState(false);
  const send = async (opinion: string): Promise<boolean> => {
    setWasSent(true);
    return decision === null ? false : onDecide(decision, opinion);
  };
  const error = wasSent && decision === null ? t('commitment.choose') : null;
  return (
    <OpinionForm {...rest} label={t('check.opinion')} optional={isPlain?.(decision) ?? false} onSend={send}>
      <Field label={t('check.decision')} error={error}>
        {(control) => <Choices control={control} value={decision} choices={choices} onChoose={setDecision} />}
      </Field>
    </OpinionForm>
  );
};
