// 登记: what was done outside the system, on which day, and where it is found.
import { useState } from 'react';
import type { CyclePart } from '@luoshi/contract/routes/calendar';
import { cycleParts } from '@luoshi/domain/cycle/template';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
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
    <Dialog
      title={t('calendar.tick')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            busy={act.isRunning}
            disabled={!isReady}
            onClick={() => void act.run({ body })}
          >
            {t('calendar.tick')}
          </Button>
          <Button onClick={onClose}>{t('calendar.cancel')}</Button>
        </>
      }
    >
      <p className="dim2">{t('calendar.tick-told')}</p>
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
      <Field label={t('calendar.tick.day')}>
        {(control) => (
          <TextInput control={control} type="date" max={today} value={doneOn} onType={setDoneOn} />
        )}
      </Field>
      <Field label={t('calendar.tick.title')}>
        {(control) => <TextInput control={control} maxLength={120} value={title} onType={setTitle} />}
      </Field>
      <Field label={t('calendar.tick.link')} optional under={t('calendar.tick.link-told')}>
        {(control) => <TextInput control={control} maxLength={300} value={link} onType={setLink} />}
      </Field>
      <Refusal refused={act.refused} />
    </Dialog>
  );
};
