// 数量: how a value is meant, the value, its unit; one line a number.
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { Button } from '../../components/button.tsx';
import { Field, type ControlProps } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { measureText, opText, targetOps } from '../../quantity/measure-text.ts';
import { useText } from '../../text/text.tsx';
import { blankMeasure, type MeasureFields } from './item-fields.ts';

interface MeasureInputsProps {
  readonly measures: readonly MeasureFields[];
  /** Indexes of what is no number. */
  readonly wrong: readonly (number | string)[];
  readonly onType: (measures: readonly MeasureFields[]) => void;
}

const beside = (control: ControlProps, part: string): ControlProps => ({
  ...control,
  id: `${control.id}-${part}`,
});

const One = ({
  control,
  measure,
  onType,
}: {
  control: ControlProps;
  measure: MeasureFields;
  onType: (measure: MeasureFields) => void;
}) => {
  const { t } = useText();
  return (
    <div className="measure-row">
      <Select
        control={beside(control, 'op')}
        aria-label={t('item.measure.op')}
        value={measure.op}
        choices={targetOps.map((op) => ({ value: op, label: opText(op, t) }))}
        onChoose={(op) => onType({ ...measure, op })}
      />
      <TextInput
        control={control}
        inputMode="decimal"
        value={measure.value}
        onType={(value) => onType({ ...measure, value })}
      />
      <TextInput
        control={beside(control, 'unit')}
        aria-label={t('item.measure.unit')}
        placeholder={t('item.measure.unit')}
        value={measure.unit}
        onType={(unit) => onType({ ...measure, unit })}
      />
    </div>
  );
};

const read = ({ op, value, unit }: MeasureFields, t: ReturnType<typeof useText>['t']): string | null => {
  const number = parseDecimal(value);
  return number.ok ? measureText({ op, value: number.value, unit }, t) : null;
};

/** The numbers of an item; the first line is always there. */
export const MeasureInputs = ({ measures, wrong, onType }: MeasureInputsProps) => {
  const { t } = useText();
  const shown = measures.length === 0 ? [blankMeasure] : measures;
  const bad = shown.find((_measure, i) => wrong.includes(i));
  const said = shown.flatMap((measure) => read(measure, t) ?? []).join('，');
  return (
    <Field
      label={t('item.head.amount')}
      above
      under={
        <>
          {said}
          {shown.length < 10 && shown.every(({ value }) => value !== '') ? (
            <Button kind="text" small onClick={() => onType([...shown, blankMeasure])}>
              {t('item.measure.add')}
            </Button>
          ) : null}
        </>
      }
      error={bad === undefined ? null : t('refusal.malformed-number', { text: bad.value })}
    >
      {(control) =>
        shown.map((measure, i) => (
          <One
            // Lines have no name of their own and are only added at the end.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            control={i === 0 ? control : beside(control, String(i))}
            measure={measure}
            onType={(typed) => onType(shown.map((each, at) => (at === i ? typed : each)))}
          />
        ))
      }
    </Field>
  );
};
