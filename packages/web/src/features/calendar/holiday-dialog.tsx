// 定一天: off or worked, what for, by which paper.
import { useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { LineField } from '../../components/text-fields.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

/** The day that is changed; null for a new one. */
export interface HolidayForm {
  readonly day: Answer<'readHolidays'>['own'][number] | null;
}

interface HolidayDialogProps {
  readonly year: number;
  readonly form: HolidayForm;
  readonly onClose: () => void;
}

/** Says of a day that it is off or worked. */
export const HolidayDialog = ({ year, form, onClose }: HolidayDialogProps) => {
  const { t } = useText();
  const [on, setOn] = useState(form.day?.on ?? '');
  const [kind, setKind] = useState<'off' | 'worked'>(form.day?.kind ?? 'off');
  const [name, setName] = useState(form.day?.name ?? '');
  const [source, setSource] = useState(form.day?.source ?? '');
  const act = useAct('setHolidays', () => {
    toast(t('calendar.holidays.set'));
    onClose();
  });
  const isReady = on !== '' && name.trim() !== '' && source.trim() !== '';
  const day = { on, kind, name, source, basedOn: form.day?.version ?? null };
  return (
    <FormDialog
      title={t('calendar.holidays.add')}
      about={t('calendar.holidays.told')}
      submit={t('calendar.holidays.save')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={!isReady}
      onSubmit={() => void act.run({ body: { days: [day] } })}
      onClose={onClose}
    >
      <Field label={t('calendar.head.day')}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            min={`${year}-01-01`}
            max={`${year}-12-31`}
            value={on}
            readOnly={form.day !== null}
            onType={setOn}
          />
        )}
      </Field>
      <Field label={t('calendar.head.kind')}>
        {(control) => (
          <Choices
            control={control}
            value={kind}
            choices={[
              { value: 'off', label: t('calendar.day.off') },
              { value: 'worked', label: t('calendar.day.worked') },
            ]}
            onChoose={setKind}
          />
        )}
      </Field>
      <LineField label={t('calendar.head.name')} most={40} value={name} onType={setName} />
      <LineField
        label={t('calendar.head.source')}
        under={t('calendar.holidays.source-told')}
        most={200}
        value={source}
        onType={setSource}
      />
    </FormDialog>
  );
};
