// 撤下: ends an entry sooner, with a reason.
import { useState } from 'react';
import type { DispatchEntry } from '@luoshi/contract/routes/calendar';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';

/** Takes a commitment off the list. */
export const TakeOff = ({ entry }: { entry: DispatchEntry }) => {
  const { t } = useText();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const act = useAct('takeOffDispatchList', () => setAsked(false));
  const run = () => void act.run({ params: { id: entry.id }, body: { basedOn: entry.version, reason } });
  return (
    <>
      <Button kind="text" small onClick={() => setAsked(true)}>
        {t('dispatch-list.take-off')}
      </Button>
      {isAsked ? (
        <Dialog
          title={t('dispatch-list.take-off-title', { title: entry.title })}
          onClose={() => setAsked(false)}
          acts={
            <>
              <Button kind="primary" busy={act.isRunning} disabled={reason.trim() === ''} onClick={run}>
                {t('dispatch-list.take-off')}
              </Button>
              <Button onClick={() => setAsked(false)}>{t('dispatch-list.cancel')}</Button>
            </>
          }
        >
          <p className="dim2">{t('dispatch-list.take-off-told')}</p>
          <Field label={t('dispatch-list.reason')}>
            {(control) => <TextInput control={control} maxLength={200} value={reason} onType={setReason} />}
          </Field>
          <Refusal refused={act.refused} />
        </Dialog>
      ) : null}
    </>
  );
};
