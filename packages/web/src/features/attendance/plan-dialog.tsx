// 组织一轮: the three bodies, the units that may be drawn, how many, and the public source of the seed.
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { UnitPicker } from '../../unit/unit-picker.tsx';
import { answerable, useCounty } from '../../unit/use-county.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const bodyNames = ['纪委', '组织部', '督查考核局'];

interface UnitsProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onChange: (chosen: readonly string[]) => void;
}

const Units = ({ label, ...picked }: UnitsProps) => {
  const { units } = useCounty();
  return (
    <Field label={label} above>
      {(control) => <UnitPicker control={control} units={answerable(units)} {...picked} />}
    </Field>
  );
};

/** Plans a round; every township may be drawn unless some are taken off. */
export const PlanDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useText();
  const { today } = useDates();
  const { units } = useCounty();
  const plan = useAct('planAttendance', onClose);
  const [typed, setTyped] = useState({
    title: '',
    startsOn: today,
    endsOn: today,
    unitCount: '5',
    postsPerUnit: '4',
    source: '',
    sourceOn: today,
  });
  const [bodies, setBodies] = useState<readonly string[] | null>(null);
  const [pool, setPool] = useState<readonly string[] | null>(null);
  const usual = bodyNames.flatMap((name) => units.find((unit) => unit.name.includes(name))?.id ?? []);
  const townships = units.filter(({ kind }) => kind === 'township').map(({ id }) => id);
  const send = () =>
    void plan.run({
      body: {
        ...typed,
        bodyUnitIds: [...(bodies ?? usual)],
        poolUnitIds: [...(pool ?? townships)],
        unitCount: Number(typed.unitCount),
        postsPerUnit: Number(typed.postsPerUnit),
      },
    });
  const input = (name: keyof typeof typed, type: 'text' | 'date' | 'number' = 'text') => (
    <Field label={t(`attendance.field.${name}`)} above>
      {(control) => (
        <TextInput
          control={control}
          type={type}
          value={typed[name]}
          onType={(text) => setTyped({ ...typed, [name]: text })}
        />
      )}
    </Field>
  );
  return (
    <Dialog
      title={t('attendance.plan')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" disabled={typed.title.trim() === ''} busy={plan.isRunning} onClick={send}>
            {t('attendance.freeze')}
          </Button>
          <Button onClick={onClose}>{t('attendance.cancel')}</Button>
        </>
      }
    >
      {input('title')}
      {input('startsOn', 'date')}
      {input('endsOn', 'date')}
      <Units label={t('attendance.field.bodies')} chosen={bodies ?? usual} most={3} onChange={setBodies} />
      <Units label={t('attendance.field.pool')} chosen={pool ?? townships} most={300} onChange={setPool} />
      {input('unitCount', 'number')}
      {input('postsPerUnit', 'number')}
      {input('source')}
      {input('sourceOn', 'date')}
      <p className="small dim">{t('attendance.freeze-told')}</p>
      <Refusal refused={plan.refused} />
    </Dialog>
  );
};
