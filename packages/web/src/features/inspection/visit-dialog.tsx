// 安排检查: a coded matter, a unit, a day. Near another visit it offers to make one of the two.
import { useState } from 'react';
import type { InspectionPlan } from '@luoshi/contract/routes/inspection';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { UnitPicker } from '../../unit/unit-picker.tsx';
import { useCounty } from '../../unit/use-county.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { DayField, LineField } from '../../components/text-fields.tsx';
import { MatterField } from './matter-field.tsx';

const usePeople = () =>
  useCounty()
    .posts.filter(({ roles }) => roles.some((role) => role === 'inspector' || role === 'office'))
    .map((post) => ({ value: post.id, label: `${post.personName} ${post.title}` }));

const useFields = () => {
  const [fields, type] = useState({ unitId: '', matterId: '', on: '', apartReason: '', postId: '' });
  const set = (name: keyof typeof fields) => (value: string) => type({ ...fields, [name]: value });
  return { fields, set };
};

type Fielded = ReturnType<typeof useFields>;

const Fields = ({ plan, fields, set }: Fielded & { plan: InspectionPlan }) => {
  const { t } = useText();
  const { units } = useCounty();
  const people = usePeople();
  const matter = plan.matters.find(({ id }) => id === fields.matterId);
  return (
    <>
      <MatterField plan={plan} value={fields.matterId} onChoose={set('matterId')} />
      <Field label={t('inspection.head.unit')}>
        {(control) => (
          <UnitPicker
            control={control}
            units={units.filter(({ id }) => matter?.objectUnitIds.includes(id) ?? false)}
            most={1}
            chosen={fields.unitId === '' ? [] : [fields.unitId]}
            onChange={([id]) => set('unitId')(id ?? '')}
          />
        )}
      </Field>
      <DayField
        label={t('inspection.on')}
        value={fields.on}
        {...(matter === undefined ? {} : { from: matter.startsOn, until: matter.endsOn })}
        onType={set('on')}
      />
      <Field label={t('inspection.inspector')} optional>
        {(control) => (
          <Select
            control={control}
            value={fields.postId}
            placeholder={t('inspection.choose')}
            choices={people}
            onChoose={set('postId')}
          />
        )}
      </Field>
    </>
  );
};

/** The form. */
export const VisitDialog = ({ plan, onClose }: { plan: InspectionPlan; onClose: () => void }) => {
  const { t } = useText();
  const { fields, set } = useFields();
  const act = useAct('planVisit', () => {
    toast(t('inspection.visit-planned'));
    onClose();
  });
  const near = act.refused?.code === 'visit-near' ? act.refused.params['visitId'] : null;
  const send = (joins: string | null): void =>
    void act.run({
      body: {
        unitId: fields.unitId,
        matterId: fields.matterId,
        on: fields.on,
        joins,
        apartReason: fields.apartReason.trim() === '' ? null : fields.apartReason,
        inspectorPostIds: fields.postId === '' ? [] : [fields.postId],
      },
    });
  return (
    <FormDialog
      title={t('inspection.plan-visit')}
      about={t('inspection.plan-visit-about', {
        repeat: plan.rule.repeatDays,
        merge: plan.rule.mergeDays,
      })}
      submit={t('inspection.plan-visit-do')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={[fields.unitId, fields.matterId, fields.on].includes('')}
      onSubmit={() => send(null)}
      onClose={onClose}
      instead={
        typeof near !== 'string' ? null : (
          <>
            <Button onClick={() => send(near)}>{t('inspection.merge')}</Button>
            <LineField
              label={t('inspection.apart-reason')}
              optional
              value={fields.apartReason}
              onType={set('apartReason')}
            />
          </>
        )
      }
    >
      <Fields plan={plan} fields={fields} set={set} />
    </FormDialog>
  );
};
