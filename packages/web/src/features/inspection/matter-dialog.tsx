// 列入年度计划: a new coded matter.
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { UnitPicker } from '../../unit/unit-picker.tsx';
import { answerable, useCounty } from '../../unit/use-county.ts';
import { Button } from '../../components/button.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { DayField, LineField, LinesField } from '../../components/text-fields.tsx';

const empty = (year: string) => ({
  title: '',
  content: '',
  scope: '',
  basis: '',
  inspectingUnitId: '',
  objectUnitIds: [] as readonly string[],
  startsOn: '',
  endsOn: `${year}-12-31`,
  days: '1',
});

type Fields = ReturnType<typeof empty>;

const isComplete = ({ title, content, basis, inspectingUnitId, objectUnitIds, startsOn, endsOn }: Fields) =>
  ![title, content, basis, inspectingUnitId, startsOn, endsOn].some((text) => text.trim() === '') &&
  objectUnitIds.length > 0;

const Units = ({ fields, onType }: { fields: Fields; onType: (fields: Fields) => void }) => {
  const { t } = useText();
  const units = answerable(useCounty().units);
  const townships = units.filter(({ kind }) => kind === 'township').map(({ id }) => id);
  return (
    <>
      <Field label={t('inspection.head.who')}>
        {(control) => (
          <UnitPicker
            control={control}
            units={units}
            most={1}
            chosen={fields.inspectingUnitId === '' ? [] : [fields.inspectingUnitId]}
            onChange={([id]) => onType({ ...fields, inspectingUnitId: id ?? '' })}
          />
        )}
      </Field>
      <Field label={t('inspection.head.objects')}>
        {(control) => (
          <>
            <UnitPicker
              control={control}
              units={units}
              most={300}
              chosen={fields.objectUnitIds}
              onChange={(objectUnitIds) => onType({ ...fields, objectUnitIds })}
            />
            <Button kind="text" small onClick={() => onType({ ...fields, objectUnitIds: townships })}>
              {t('inspection.all-townships', { count: townships.length })}
            </Button>
          </>
        )}
      </Field>
    </>
  );
};

/** The form. */
export const MatterDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const [fields, type] = useState(() => empty(dates.today.slice(0, 4)));
  const act = useAct('addMatter', ({ code }) => {
    toast(t('inspection.matter-added', { code }));
    onClose();
  });
  const set = (name: keyof Fields) => (value: string) => type({ ...fields, [name]: value });
  const body = { ...fields, objectUnitIds: [...fields.objectUnitIds], days: Number(fields.days) };
  return (
    <FormDialog
      title={t('inspection.add-matter')}
      about={t('inspection.add-matter-about')}
      submit={t('inspection.add-matter-do')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={!isComplete(fields)}
      onSubmit={() => void act.run({ body })}
      onClose={onClose}
    >
      <LineField label={t('inspection.head.matter')} value={fields.title} onType={set('title')} />
      <LinesField label={t('inspection.content')} value={fields.content} most={500} onType={set('content')} />
      <LineField label={t('inspection.scope')} optional value={fields.scope} onType={set('scope')} />
      <LineField label={t('inspection.basis')} value={fields.basis} onType={set('basis')} />
      <Units fields={fields} onType={type} />
      <DayField label={t('inspection.from')} value={fields.startsOn} onType={set('startsOn')} />
      <DayField label={t('inspection.to')} value={fields.endsOn} onType={set('endsOn')} />
      <Field label={t('inspection.days-on-spot')}>
        {(control) => (
          <TextInput control={control} inputMode="numeric" value={fields.days} onType={set('days')} />
        )}
      </Field>
    </FormDialog>
  );
};
