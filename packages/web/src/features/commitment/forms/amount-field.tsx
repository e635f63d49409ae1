// 累计完成: the number, its unit in the box, what was reported last and what is due by now under it.
import type { Refused } from '../../../api/refused.ts';
import { Field } from '../../../components/field.tsx';
import { TextInput } from '../../../components/text-input.tsx';
import { amountText } from '../../../text/number-text.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useRefusalText } from '../../../text/use-refusal-text.ts';
import { useText } from '../../../text/text.tsx';
import type { Page } from '../page-data.ts';
import type { ReportContent } from './report-values.ts';

const ownCodes = ['malformed-number', 'negative-count', 'value-missing', 'wrong-unit'];

interface AmountFieldProps {
  readonly page: Page;
  readonly content: ReportContent;
  readonly refused: Refused | null;
  readonly onType: (content: ReportContent) => void;
}

/** The cumulative value; draws nothing for a commitment without a number. */
export const AmountField = ({ page, content, refused, onType }: AmountFieldProps) => {
  const { t } = useText();
  const dates = useDates();
  const say = useRefusalText();
  const { target, unit, value, asOf, dueNow } = page.progress;
  if (target === null) return null;
  const under = t('report.amount-under', {
    last: value === null ? null : amountText(value),
    on: asOf === null ? null : dates.day(asOf),
    due: dueNow === null ? null : amountText(dueNow),
    target: amountText(target),
    unit,
  });
  return (
    <Field
      label={t('report.amount')}
      under={under}
      error={refused !== null && ownCodes.includes(refused.code) ? say(refused) : null}
    >
      {(control) => (
        <TextInput
          control={control}
          value={content.amount}
          unit={unit}
          inputMode="decimal"
          autoComplete="off"
          onType={(amount) => onType({ ...content, amount })}
        />
      )}
    </Field>
  );
};
