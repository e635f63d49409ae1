// 开始逐级呼叫: who is to be reached first, and what about.
import { useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';

interface EscalateDialogProps {
  readonly unitId: string;
  readonly calls: Answer<'readCalls'>;
  readonly onClose: () => void;
}

/** Drafts the calls. */
export const EscalateDialog = ({ unitId, calls, onClose }: EscalateDialogProps) => {
  const { t } = useText();
  const begin = useAct('beginEscalation', onClose);
  const [contactId, setContactId] = useState('');
  const [matter, setMatter] = useState('');
  const isReady = contactId !== '' && matter.trim() !== '';
  const nameOf = (id: string): string => calls.units.find((unit) => unit.id === id)?.name ?? '';
  return (
    <Dialog
      title={t('duty.escalate')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            disabled={!isReady}
            busy={begin.isRunning}
            onClick={() => void begin.run({ params: { unitId }, body: { contactId, matter } })}
          >
            {t('duty.draft-steps')}
          </Button>
          <Button onClick={onClose}>{t('duty.cancel')}</Button>
        </>
      }
    >
      <Field label={t('duty.first-to-reach')} above>
        {(control) => (
          <Select
            control={control}
            value={contactId}
            placeholder={t('duty.choose')}
            choices={calls.contacts.map(({ id, unitId: of, name }) => ({
              value: id,
              label: `${nameOf(of)} ${name}`,
            }))}
            onChoose={setContactId}
          />
        )}
      </Field>
      <Field label={t('duty.matter')} above>
        {(control) => <TextInput control={control} value={matter} maxLength={300} onType={setMatter} />}
      </Field>
      <Refusal refused={begin.refused} />
    </Dialog>
  );
};
