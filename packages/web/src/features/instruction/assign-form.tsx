// 交办: gives what was only registered, or writes it on a matter that is under way.
import { useState, type SubmitEvent } from 'react';
import type { InstructionPage } from '@luoshi/contract/routes/instruction';
import { call } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { blankInstruction, wrongIn, type InstructionFields, type WrongField } from './instruction-fields.ts';
import { Assignment } from './instruction-inputs.tsx';

const fieldsOf = (page: InstructionPage, today: string): InstructionFields => ({
  ...blankInstruction(today),
  type: page.type,
  title: page.title,
  text: page.text,
  givenOn: page.givenOn,
  givenByPostId: page.givenByPostId,
  givenBy: page.givenBy,
});

const NoteForm = ({ page }: { page: InstructionPage }) => {
  const { t } = useText();
  const [number, setNumber] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const act = useAct('noteInstruction', () => toast(t('instruction.page.noted-done')));
  const note = async (): Promise<void> => {
    const found = await call('search', { query: { text: number.trim() } });
    const commitment = found.commitments.find((each) => each.number === number.trim());
    setUnknown(commitment === undefined);
    if (commitment === undefined) return;
    const body = { basedOn: page.version, commitmentId: commitment.id };
    await act.run({ params: { id: page.id }, body });
  };
  return (
    <div className="instruction-note">
      <Field
        label={t('instruction.page.note-which')}
        error={isUnknown ? t('instruction.page.note-none') : null}
      >
        {(control) => (
          <TextInput control={control} value={number} maxLength={20} onType={(typed) => setNumber(typed)} />
        )}
      </Field>
      <Refusal refused={act.refused} />
      <Button busy={act.isRunning} disabled={number.trim() === ''} onClick={() => void note()}>
        {t('instruction.page.note-do')}
      </Button>
    </div>
  );
};

/** What the office does with a registered matter. */
export const AssignForm = ({ page }: { page: InstructionPage }) => {
  const { t } = useText();
  const dates = useDates();
  const [fields, setFields] = useState(() => fieldsOf(page, dates.today));
  const [wrong, setWrong] = useState<readonly WrongField[]>([]);
  const act = useAct('assignInstruction', () => toast(t('instruction.page.assigned-done')));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const missing = wrongIn(fields, true);
    setWrong(missing);
    if (missing.length > 0) return;
    const { leadUnitId, supportUnitIds, leadLeaderPostId, checkNeeded, dutyId } = fields;
    void act.run({
      params: { id: page.id },
      body: {
        basedOn: page.version,
        leadUnitId,
        supportUnitIds: [...supportUnitIds],
        leadLeaderPostId,
        handlerPostId: null,
        checkNeeded,
        dutyId: dutyId === '' ? null : dutyId,
      },
    });
  };
  return (
    <>
      <form onSubmit={submit} noValidate>
        <h3>{t('instruction.page.assign')}</h3>
        <Assignment
          fields={fields}
          errorOf={(field) => (wrong.includes(field) ? t(`instruction.wrong.${field}`) : null)}
          onType={(change) => setFields({ ...fields, ...change })}
        />
        <Refusal refused={act.refused} />
        <div className="instruction-acts">
          <Button kind="primary" type="submit" busy={act.isRunning}>
            {t('instruction.page.assign')}
          </Button>
        </div>
      </form>
      <h3>{t('instruction.page.note')}</h3>
      <NoteForm page={page} />
    </>
  );
};
