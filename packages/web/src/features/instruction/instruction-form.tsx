// 登记来件: half a minute with the keyboard; one button registers and gives, the other only registers.
import { useState, type SubmitEvent } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useFocusOnOpen } from '../../components/use-focus-on-open.ts';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import {
  blankInstruction,
  instructionOf,
  wrongIn,
  type InstructionFields,
  type WrongField,
} from './instruction-fields.ts';
import { InstructionInputs } from './instruction-inputs.tsx';

interface FormProps {
  readonly rules: Pick<Answer<'listInstructions'>, 'limits' | 'defaults'>;
  /** Line of a sheet it comes back on, when the form was opened from there. */
  readonly sheet: string | undefined;
  readonly onClose: () => void;
}

/** The form; it stays open for the next one. */
export const InstructionForm = ({ rules, sheet, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const first = blankInstruction(dates.today);
  const blank = sheet === undefined ? first : { ...first, sheet, note: true };
  const draft = useDraft<InstructionFields>('instruction', sheet ?? 'new', blank, null);
  const opened = useFocusOnOpen<HTMLFormElement>();
  const [wrong, setWrong] = useState<readonly WrongField[]>([]);
  const act = useAct('registerInstruction', ({ number, commitment, standing }) =>
    toast(
      standing === 'assigned' && commitment !== null
        ? t('instruction.form.given', { number: commitment.number })
        : t('instruction.form.done', { number }),
    ),
  );
  const send = async (isAssigned: boolean): Promise<void> => {
    const missing = wrongIn(draft.content, isAssigned);
    setWrong(missing);
    if (missing.length > 0) return;
    const done = await act.run({ body: instructionOf(draft.content, rules.defaults, isAssigned) });
    if (done === null) return;
    await draft.drop();
    if (sheet !== undefined) onClose();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void send(true);
  };
  return (
    <form className="sheet instruction-panel" onSubmit={submit} noValidate ref={opened} tabIndex={-1}>
      <h2>{t('instruction.form.title')}</h2>
      <InstructionInputs
        fields={draft.content}
        wrong={wrong}
        rules={rules}
        onType={(change) => draft.type({ ...draft.content, ...change })}
      />
      <Refusal refused={act.refused} />
      <div className="instruction-acts">
        <Button kind="primary" type="submit" busy={act.isRunning}>
          {draft.content.note ? t('instruction.page.note-do') : t('instruction.form.do')}
        </Button>
        {draft.content.note ? null : (
          <Button busy={act.isRunning} onClick={() => void send(false)}>
            {t('instruction.form.only-register')}
          </Button>
        )}
        <Button kind="text" onClick={onClose}>
          {t('instruction.form.cancel')}
        </Button>
        <DraftLine draft={draft} />
      </div>
    </form>
  );
};
