// 加检查点: the office appoints one or adds to those drawn from; a unit offers one of its own.
import { useState } from 'react';
import type { RoundPage } from '@luoshi/contract/routes/round';
import { useAct } from '../../api/use-act.ts';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { actingPost, useSession } from '../../session/session.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { LineField } from '../../components/text-fields.tsx';

const origins = ['appointed', 'drawn'] as const;
type Origin = (typeof origins)[number];

const initial = (unitId: string) => ({
  unitId,
  name: '',
  metric: '',
  unitOfMeasure: '',
  reported: '',
  origin: 'appointed' as Origin, // the first of origins
});

const nullable = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The form. */
export const CheckpointDialog = ({ round, onClose }: { round: RoundPage; onClose: () => void }) => {
  const { t } = useText();
  const own = actingPost(useSession())?.unitId ?? '';
  const isOffice = round.may.add;
  const [fields, type] = useState(initial(isOffice ? '' : own));
  const done = ({ number }: { number: number }): void => {
    toast(t('inspection.checkpoint-added', { number }));
    onClose();
  };
  const added = useAct('addCheckpoint', done);
  const offered = useAct('offerCheckpoint', done);
  const set = (name: 'name' | 'metric' | 'unitOfMeasure' | 'reported') => (value: string) =>
    type({ ...fields, [name]: value });
  const body = {
    unitId: fields.unitId,
    name: fields.name,
    subject: null,
    metric: nullable(fields.metric),
    unitOfMeasure: nullable(fields.unitOfMeasure),
    reported: nullable(fields.reported),
  };
  const send = (): void => {
    const params = { id: round.id };
    if (isOffice) void added.run({ params, body: { ...body, origin: fields.origin } });
    else void offered.run({ params, body });
  };
  return (
    <FormDialog
      title={t('inspection.add-checkpoint')}
      about={t(isOffice ? 'inspection.add-checkpoint-about' : 'inspection.offer-about')}
      submit={t('inspection.add-checkpoint-do')}
      busy={added.isRunning || offered.isRunning}
      refused={added.refused ?? offered.refused}
      disabled={fields.name.trim() === '' || fields.unitId === ''}
      onSubmit={send}
      onClose={onClose}
    >
      {isOffice ? (
        <>
          <Field label={t('inspection.head.unit')}>
            {(control) => (
              <Select
                control={control}
                value={fields.unitId}
                placeholder={t('inspection.choose')}
                choices={round.units.map(({ unitId, unit }) => ({ value: unitId, label: unit }))}
                onChoose={(unitId) => type({ ...fields, unitId })}
              />
            )}
          </Field>
          <Field label={t('inspection.head.origin')}>
            {(control) => (
              <Choices
                control={control}
                value={fields.origin}
                choices={origins.map((value) => ({ value, label: t(`inspection.entered.${value}`) }))}
                onChoose={(origin) => type({ ...fields, origin })}
              />
            )}
          </Field>
        </>
      ) : null}
      <LineField label={t('inspection.head.checkpoint')} value={fields.name} onType={set('name')} />
      <LineField label={t('inspection.metric')} optional value={fields.metric} onType={set('metric')} />
      <LineField
        label={t('inspection.reported-value')}
        optional
        value={fields.reported}
        onType={set('reported')}
      />
      <LineField
        label={t('inspection.unit-of-measure')}
        optional
        most={20}
        value={fields.unitOfMeasure}
        onType={set('unitOfMeasure')}
      />
    </FormDialog>
  );
};
