// 开始逐级呼叫: who is to be reached first, and what about.
import { useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
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
    <FormDialog
      title={t('duty.escalate')}
      submit={t('duty.draft-steps')}
      busy={begin.isRunning}
      refused={begin.refused}
      disabled={!isReady}
      onSubmit={() => void begin.run({ params: { unitId }, body: { contactId, matter } })}
      onClose={onClose}
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
    </FormDialog>
  );
};
