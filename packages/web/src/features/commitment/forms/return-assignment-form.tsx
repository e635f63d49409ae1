// 退回交办: why it is not the unit's own, and whose it is.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Field } from '../../../components/field.tsx';
import { toast } from '../../../components/toast.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { OpinionForm } from './opinion-form.tsx';
import { UnitSelect } from './unit-select.tsx';

/** Returns the assignment. */
export const ReturnAssignmentForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const [unitId, setUnitId] = useState('');
  const act = useAct('returnAssignment', () => toast(t('commitment.return.done')));
  return (
    <OpinionForm
      form="return-assignment"
      subject={page.id}
      basedOn={page.version}
      title={t('commitment.return.title')}
      about={t('commitment.return.about', {
        until: page.returnUntil === null ? null : dates.day(page.returnUntil),
      })}
      label={t('commitment.return.reason')}
      submit={t('commitment.return.do')}
      busy={act.isRunning}
      refused={act.refused}
      onSend={async (reason) =>
        (await act.run({
          params: { id: page.id },
          body: { basedOn: page.version, reason, suggestedUnitId: unitId === '' ? null : unitId },
        })) !== null
      }
      onClose={onClose}
    >
      <Field label={t('commitment.return.unit')} optional>
        {(control) => (
          <UnitSelect control={control} value={unitId} without={page.leadUnitId} onChoose={setUnitId} />
        )}
      </Field>
    </OpinionForm>
  );
};
