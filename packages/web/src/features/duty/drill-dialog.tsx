// 发起抽查: so many numbers drawn, or those ticked.
import { useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';

interface DrillDialogProps {
  readonly unitId: string;
  readonly calls: Answer<'readCalls'>;
  readonly onClose: () => void;
}

const ways = ['drawn', 'chosen'] as const;

/** Begins a drill. */
export const DrillDialog = ({ unitId, calls, onClose }: DrillDialogProps) => {
  const { t } = useText();
  const begin = useAct('beginDrill', onClose);
  const [title, setTitle] = useState('');
  const [how, setHow] = useState<(typeof ways)[number]>('drawn');
  const [count, setCount] = useState('5');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const send = () =>
    void begin.run({
      params: { unitId },
      body: {
        title,
        drawn: how === 'drawn' ? Number(count) : null,
        contactIds: how === 'drawn' ? [] : [...chosen],
      },
    });
  return (
    <FormDialog
      title={t('duty.drill')}
      submit={t('duty.begin')}
      busy={begin.isRunning}
      refused={begin.refused}
      disabled={title.trim() === ''}
      onSubmit={send}
      onClose={onClose}
    >
      <Field label={t('duty.drill-title')} above>
        {(control) => <TextInput control={control} value={title} maxLength={100} onType={setTitle} />}
      </Field>
      <Field label={t('duty.drill-how')} above>
        {(control) => (
          <Choices
            control={control}
            value={how}
            choices={ways.map((value) => ({ value, label: t(`duty.how.${value}`) }))}
            onChoose={setHow}
          />
        )}
      </Field>
      {how === 'drawn' ? (
        <Field label={t('duty.drill-count')} above>
          {(control) => <TextInput control={control} inputMode="numeric" value={count} onType={setCount} />}
        </Field>
      ) : (
        <ul>
          {calls.contacts
            .filter(({ kind }) => kind !== 'village')
            .map((contact) => (
              <li key={contact.id} className="duty-line">
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(contact.id)}
                    onChange={() => toggle(contact.id)}
                  />{' '}
                  {calls.units.find(({ id }) => id === contact.unitId)?.name} {contact.name}
                </label>
              </li>
            ))}
        </ul>
      )}
    </FormDialog>
  );
};
