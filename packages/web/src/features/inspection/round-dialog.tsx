// 组织观摩督查: a new round under a coded matter.
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { InspectionPlan } from '@luoshi/contract/routes/inspection';
import { useAct } from '../../api/use-act.ts';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useText } from '../../text/text.tsx';
import { leaderChoices, useCounty } from '../../unit/use-county.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { DayField, LineField } from '../../components/text-fields.tsx';
import { MatterField } from './matter-field.tsx';

/** The form. */
export const RoundDialog = ({ plan, onClose }: { plan: InspectionPlan; onClose: () => void }) => {
  const { t } = useText();
  const navigate = useNavigate();
  const { posts } = useCounty();
  const [fields, type] = useState({ matterId: '', title: '', startsOn: '', endsOn: '', leaderPostId: '' });
  const set = (name: keyof typeof fields) => (value: string) => type({ ...fields, [name]: value });
  const act = useAct('createRound', ({ id }) => {
    onClose();
    void navigate({ to: '/inspections/$id', params: { id } });
  });
  const { leaderPostId, ...given } = fields;
  return (
    <FormDialog
      title={t('inspection.new-round')}
      about={t('inspection.new-round-about')}
      submit={t('inspection.new-round-do')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={Object.values(given).includes('')}
      onSubmit={() =>
        void act.run({ body: { ...given, leaderPostId: leaderPostId === '' ? null : leaderPostId } })
      }
      onClose={onClose}
    >
      <MatterField plan={plan} value={fields.matterId} onChoose={set('matterId')} />
      <LineField label={t('inspection.round-title')} value={fields.title} onType={set('title')} />
      <DayField label={t('inspection.from')} value={fields.startsOn} onType={set('startsOn')} />
      <DayField label={t('inspection.to')} value={fields.endsOn} onType={set('endsOn')} />
      <Field label={t('inspection.leader')} optional>
        {(control) => (
          <Select
            control={control}
            value={fields.leaderPostId}
            placeholder={t('inspection.choose')}
            choices={leaderChoices(posts)}
            onChoose={set('leaderPostId')}
          />
        )}
      </Field>
    </FormDialog>
  );
};
