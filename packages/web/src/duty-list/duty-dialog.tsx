// 选定履职事项: by an entry of the lists, or by the paper that admits what is not on them.
import { useState } from 'react';
import type { DutyStanding } from '@luoshi/contract/routes/duty-list';
import { useAct } from '../api/use-act.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Button } from '../components/button.tsx';
import { Choices } from '../components/choices.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Field } from '../components/field.tsx';
import { Refusal } from '../components/refusal.tsx';
import { Select } from '../components/select.tsx';
import { TextInput } from '../components/text-input.tsx';
import { toast } from '../components/toast.ts';
import { useText } from '../text/text.tsx';

interface DutyDialogProps {
  readonly commitmentId: string;
  readonly version: number;
  readonly title: string;
  readonly duty: DutyStanding;
  readonly onClose: () => void;
}

type Way = 'entry' | 'paper';

const useChosen = ({ commitmentId, version, duty, onClose }: DutyDialogProps) => {
  const { t } = useText();
  const [way, setWay] = useState<Way>(duty.admission === null ? 'entry' : 'paper');
  const [dutyId, setDutyId] = useState(duty.entry?.id ?? duty.proposals[0]?.id ?? '');
  const [number, setNumber] = useState(duty.admission?.number ?? '');
  const [basis, setBasis] = useState(duty.admission?.basis ?? '');
  const act = useAct('chooseDuties', () => {
    toast(t('duty-list.chosen'));
    onClose();
  });
  const isReady = way === 'entry' ? dutyId !== '' : number.trim() !== '' && basis.trim() !== '';
  const choose = (): void => {
    const admission = way === 'paper' ? { number, basis } : null;
    const chosen = { commitmentId, basedOn: version, dutyId: way === 'entry' ? dutyId : null, admission };
    if (isReady) void act.run({ body: { commitments: [chosen] } });
  };
  return { way, setWay, dutyId, setDutyId, number, setNumber, basis, setBasis, act, isReady, choose };
};

type Chosen = ReturnType<typeof useChosen>;

const Entry = ({ chosen }: { chosen: Chosen }) => {
  const { t } = useText();
  const { data } = useAnswer('readDutyLists');
  const choices = (data?.duties ?? []).map((each) => ({
    value: each.id,
    label: `${t('duty-list.entry', each)}${each.unit === null ? '' : ` · ${each.unit}`}`,
  }));
  return (
    <Field label={t('duty-list.head.title')} above>
      {(control) => (
        <Select
          control={control}
          value={chosen.dutyId}
          placeholder={t('duty-list.wanting')}
          choices={choices}
          onChoose={chosen.setDutyId}
        />
      )}
    </Field>
  );
};

const Paper = ({ chosen }: { chosen: Chosen }) => {
  const { t } = useText();
  return (
    <>
      <Field label={t('duty-list.admission-number')} above>
        {(control) => (
          <TextInput control={control} maxLength={60} value={chosen.number} onType={chosen.setNumber} />
        )}
      </Field>
      <Field label={t('duty-list.admission-basis')} above>
        {(control) => (
          <TextInput control={control} maxLength={200} value={chosen.basis} onType={chosen.setBasis} />
        )}
      </Field>
    </>
  );
};

/** The dialog. */
export const DutyDialog = (props: DutyDialogProps) => {
  const { t } = useText();
  const chosen = useChosen(props);
  return (
    <Dialog
      title={t('duty-list.choose-title')}
      onClose={props.onClose}
      acts={
        <>
          <Button
            kind="primary"
            busy={chosen.act.isRunning}
            disabled={!chosen.isReady}
            onClick={chosen.choose}
          >
            {t('duty-list.choose')}
          </Button>
          <Button onClick={props.onClose}>{t('state.cancel')}</Button>
        </>
      }
    >
      <p className="dim2">{props.title}</p>
      <Field label={t('duty-list.row')} above>
        {(control) => (
          <Choices
            control={control}
            value={chosen.way}
            choices={[
              { value: 'entry', label: t('duty-list.by-entry') },
              { value: 'paper', label: t('duty-list.by-paper') },
            ]}
            onChoose={chosen.setWay}
          />
        )}
      </Field>
      {chosen.way === 'entry' ? <Entry chosen={chosen} /> : <Paper chosen={chosen} />}
      <Refusal refused={chosen.act.refused} />
    </Dialog>
  );
};
