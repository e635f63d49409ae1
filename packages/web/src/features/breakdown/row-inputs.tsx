// The fields of a row: what, how much, who, by when, how often.
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { NodeInputs } from '../../node/node-inputs.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { PartyInputs } from './party-inputs.tsx';
import type { RowInputsProps } from './row-inputs-props.ts';
import { cadences } from './cadences.ts';
import { TargetInputs } from './target-inputs.tsx';

const DateInputs = ({ fields, onType }: Pick<RowInputsProps, 'fields' | 'onType'>) => {
  const { t } = useText();
  const dates = useDates();
  const { dueOn, letterDueOn } = fields;
  const isEarlier = dueOn !== '' && letterDueOn !== '' && dueOn < letterDueOn;
  const under = {
    startsOn: t('breakdown.under.starts'),
    dueOn: isEarlier ? (
      <span className="amber">{t('breakdown.tighter', { day: dates.day(letterDueOn) })}</span>
    ) : null,
    letterDueOn: t('breakdown.under.letter'),
  };
  return (['startsOn', 'dueOn', 'letterDueOn'] as const).map((name) => (
    <Field
      key={name}
      label={t(`breakdown.date.${name}`)}
      above
      optional={name !== 'dueOn'}
      under={under[name]}
    >
      {(control) => (
        <TextInput
          control={control}
          type="date"
          value={fields[name]}
          onType={(date) => onType({ ...fields, [name]: date })}
        />
      )}
    </Field>
  ));
};

/** All inputs of a row. */
export const RowInputs = ({ row, fields, wrong, onType }: RowInputsProps) => {
  const { t } = useText();
  return (
    <>
      <Field
        label={t('breakdown.head.title')}
        above
        error={wrong.includes('title') ? t('breakdown.wrong.title') : null}
      >
        {(control) => (
          <TextInput
            control={control}
            maxLength={200}
            value={fields.title}
            onType={(title) => onType({ ...fields, title })}
          />
        )}
      </Field>
      <div className="row-form-grid">
        <TargetInputs row={row} fields={fields} wrong={wrong} onType={onType} />
        <PartyInputs fields={fields} onType={onType} />
        <DateInputs fields={fields} onType={onType} />
        <Field
          label={t('breakdown.letter-target')}
          above
          optional
          under={
            row.asksMoreThanLetter ? (
              <span className="amber">{t('breakdown.more-than-letter')}</span>
            ) : (
              t('breakdown.under.letter-target', { unit: fields.unitOfMeasure || 'none' })
            )
          }
        >
          {(control) => (
            <TextInput
              control={control}
              inputMode="decimal"
              value={fields.letterTargetValue}
              onType={(letterTargetValue) => onType({ ...fields, letterTargetValue })}
            />
          )}
        </Field>
        <Field label={t('breakdown.head.cadence')} above under={t('breakdown.under.cadence')}>
          {(control) => (
            <Select
              control={control}
              value={fields.cadence}
              choices={cadences.map((value) => ({ value, label: t(`commitment.cadence.${value}`) }))}
              onChoose={(cadence) => onType({ ...fields, cadence })}
            />
          )}
        </Field>
      </div>
      <label className="row-check">
        <input
          type="checkbox"
          checked={fields.checkNeeded}
          onChange={(event) => onType({ ...fields, checkNeeded: event.target.checked })}
        />
        {t('breakdown.check-needed')}
      </label>
      <NodeInputs
        nodes={fields.nodes}
        wasSent={wrong.includes('nodes')}
        onType={(nodes) => onType({ ...fields, nodes })}
      />
    </>
  );
};
