// 录入种子: the same public number for both draws of a round, units and posts.
import { useState } from 'react';
import type { AttendanceRound } from '@luoshi/contract/routes/attendance';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';

/** Enters the seed. */
export const SeedDialog = ({ round, onClose }: { round: AttendanceRound; onClose: () => void }) => {
  const { t } = useText();
  const enter = useAct('enterSeed');
  const [seed, setSeed] = useState('');
  const send = async (): Promise<void> => {
    for (const draw of round.draws.filter((each) => each.seed === null)) {
      const done = await enter.run({ params: { id: draw.id }, body: { basedOn: draw.version, seed } });
      if (done === null) return;
    }
    onClose();
  };
  return (
    <Dialog
      title={t('attendance.seed')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            disabled={seed.trim() === ''}
            busy={enter.isRunning}
            onClick={() => void send()}
          >
            {t('attendance.send')}
          </Button>
          <Button onClick={onClose}>{t('attendance.cancel')}</Button>
        </>
      }
    >
      <Field label={t('attendance.seed-number')} under={round.draws[0]?.source} above>
        {(control) => <TextInput control={control} value={seed} maxLength={100} onType={setSeed} />}
      </Field>
      <Refusal refused={enter.refused} />
    </Dialog>
  );
};
