// 登记: what was done outside the system, on which day, and where it is found.
import { useState } from 'react';
import type { CyclePart } from '@luoshi/contract/routes/calendar';
import { cycleParts } from '@luoshi/domain/cycle/template';
import { useAct } from '../../api/use-act.ts';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { DayField, LineField } from '../../components/text-fields.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

/** Ticks a part of the cycle. */
export const TickDialog = ({ today, onClose }: { today: string; onClose: () => void }) => {
  const { t } = useText();
  const [part, setPart] = useState<CyclePart>('check');
  const [doneOn, setDoneOn] = useState(today);
  const [title, setTitle] = useState('');
  const [link, setLink] = useState('');
  const act = useAct('tickCycle', () => {
    toast(t('calendar.ticked'));
    onClose();
  });
  const isReady = title.trim() !== '' && doneOn !== '';
  const body = { part, doneOn, title, link: link.trim() === '' ? null : link.trim() };
  return (
    <FormDialog
      title={t('calendar.tick')}
      about={t('calendar.tick-told')}
      submit={t('calendar.tick')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={!isReady}
      onSubmit={() => void act.run({ body })}
      onClose={onClose}
    >
      <Field label={t('calendar.tick.part')}>
        {(control) => (
          <Choices
            control={control}
            value={part}
            choices={cycleParts.map((value) => ({ value, label: t(`calendar.part.${value}`) }))}
            onChoose={setPart}
          />
        )}
      </Field>
      <DayField label={t('calendar.tick.day')} until={today} value={doneOn} onType={setDoneOn} />
      <LineField label={t('calendar.tick.title')} most={120} value={title} onType={setTitle} />
      <LineField
        label={t('calendar.tick.link')}
        optional
        under={t('calendar.tick.link-told')}
        most={300}
        value={link}
        onType={setLink}
      />
    </FormDialog>
  );
};
