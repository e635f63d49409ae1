// 申请换班: with whom, and for which of his days in return.
import { useState } from 'react';
import type { DutyShift } from '@luoshi/contract/routes/duty-roster';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

interface SwapDialogProps {
  readonly roster: Answer<'readRoster'>;
  readonly shift: DutyShift;
  readonly onClose: () => void;
}

const nothing = 'nothing';

/** Asks for a swap. */
export const SwapDialog = ({ roster, shift, onClose }: SwapDialogProps) => {
  const { t } = useText();
  const dates = useDates();
  const ask = useAct('askSwap', onClose);
  const [to, setTo] = useState('');
  const [returnId, setReturnId] = useState(nothing);
  const me = [shift.leader, ...shift.staff].find(({ isMe }) => isMe)?.postId ?? '';
  const line = shift.leader.isMe ? roster.leaders : roster.staff;
  const days = roster.shifts.filter(
    ({ onDate, leader, staff }) =>
      onDate > dates.today && [leader, ...staff].some(({ postId }) => postId === to),
  );
  const send = () =>
    void ask.run({
      params: { id: shift.id },
      body: { fromPostId: me, toPostId: to, returnShiftId: returnId === nothing ? null : returnId },
    });
  return (
    <Dialog
      title={t('duty.swap-title', { day: dates.day(shift.onDate) })}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" disabled={to === ''} busy={ask.isRunning} onClick={send}>
            {t('duty.swap-ask')}
          </Button>
          <Button onClick={onClose}>{t('duty.cancel')}</Button>
        </>
      }
    >
      <Field label={t('duty.swap-with')} above>
        {(control) => (
          <Select
            control={control}
            value={to}
            placeholder={t('duty.choose')}
            choices={line.people
              .filter(({ postId }) => postId !== me)
              .map(({ postId, name, title }) => ({ value: postId, label: `${name} ${title}` }))}
            onChoose={setTo}
          />
        )}
      </Field>
      <Field label={t('duty.swap-return')} under={t('duty.swap-told')} above>
        {(control) => (
          <Select
            control={control}
            value={returnId}
            choices={[
              { value: nothing, label: t('duty.swap-nothing') },
              ...days.map(({ id, onDate }) => ({ value: id, label: dates.day(onDate) })),
            ]}
            onChoose={setReturnId}
          />
        )}
      </Field>
      <Refusal refused={ask.refused} />
    </Dialog>
  );
};
