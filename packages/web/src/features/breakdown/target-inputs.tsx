// 类别与量化目标: what kind of commitment it is, and what it is measured by.
import { Field, type ControlProps } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { opText, targetOps } from '../../quantity/measure-text.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useText } from '../../text/text.tsx';
import { goalOf } from './row-cells.tsx';
import type { RowInputsProps } from './row-inputs-props.ts';

const kinds = ['task', 'target', 'project', 'livelihood', 'aid', 'rectification', 'reconstruction'] as const;

const beside = (control: ControlProps, part: string): ControlProps => ({
  ...control,
  id: `${control.id}-${part}`,
});

const Indicator = ({ fields, onType }: Pick<RowInputsProps, 'fields' | 'onType'>) => {
  const { t } = useText();
  const indicators = useAnswer('readRules').data?.indicators ?? [];
  const choices = indicators.map(({ id, name, unit }) => ({
    value: id,
    label: t('breakdown.indicator-in', { name, unit }),
  }));
  return (
    <Field label={t('breakdown.indicator')} above under={t('breakdown.under.indicator')}>
      {(control) => (
        <Select
          control={control}
          value={fields.indicator}
          choices={[{ value: '', label: t('breakdown.no-indicator') }, ...choices]}
          onChoose={(indicator) => onType({ ...fields, indicator })}
        />
      )}
    </Field>
  );
};

/** Kind, target, and for an indicator’s target the indicator. */
export const TargetInputs = ({ row, fields, wrong, onType }: RowInputsProps) => {
  const { t } = useText();
  const isAsRead =
    fields.targetValue === (row.targetValue ?? '') && fields.unitOfMeasure === (row.unitOfMeasure ?? '');
  return (
    <>
      <Field label={t('item.head.kind')} above>
        {(control) => (
          <Select
            control={control}
            value={fields.kind}
            choices={kinds.map((value) => ({ value, label: t(`ledger.kind.${value}`) }))}
            onChoose={(kind) => onType({ ...fields, kind })}
          />
        )}
      </Field>
      <div className="row-form-wide">
        <Field
          label={t('breakdown.head.goal')}
          above
          under={isAsRead ? (goalOf(row, t) ?? t('breakdown.under.goal')) : t('breakdown.under.goal')}
          error={
            wrong.includes('target') ? t('refusal.malformed-number', { text: fields.targetValue }) : null
          }
        >
          {(control) => (
            <div className="row-target">
              <Select
                control={beside(control, 'op')}
                aria-label={t('item.measure.op')}
                value={fields.targetOp}
                choices={targetOps.map((op) => ({ value: op, label: opText(op, t) }))}
                onChoose={(targetOp) => onType({ ...fields, targetOp })}
              />
              <TextInput
                control={control}
                inputMode="decimal"
                value={fields.targetValue}
                onType={(targetValue) => onType({ ...fields, targetValue })}
              />
              <TextInput
                control={beside(control, 'unit')}
                aria-label={t('item.measure.unit')}
                placeholder={t('item.measure.unit')}
                maxLength={20}
                value={fields.unitOfMeasure}
                onType={(unitOfMeasure) => onType({ ...fields, unitOfMeasure })}
              />
            </div>
          )}
        </Field>
      </div>
      {fields.kind === 'target' ? <Indicator fields={fields} onType={onType} /> : <span />}
    </>
  );
};
