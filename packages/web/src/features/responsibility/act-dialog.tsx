// One act on a file: its texts, kept as a draft until they are submitted.
import { useState } from 'react';
import type { ResponsibilityFile } from '@luoshi/contract/routes/responsibility';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import { useDates } from '../../text/use-dates.ts';
import type { FileAct } from './acts-for.ts';

interface ActDialogProps {
  readonly act: FileAct;
  readonly file: ResponsibilityFile;
  readonly onClose: () => void;
}

const names = {
  state: ['statement'],
  edit: ['facts', 'duty', 'done', 'persons'],
  propose: ['proposal', 'exemption'],
  'hand-over': ['handedOverTo', 'receipt', 'receivedOn'],
  close: ['conclusion'],
} as const satisfies Record<FileAct, readonly (keyof ResponsibilityFile)[]>;

type Name = (typeof names)[FileAct][number];
type Typed = Readonly<Record<Name, string>>;

const optional: readonly Name[] = ['done', 'persons', 'exemption'];
const lines: readonly Name[] = ['handedOverTo', 'receipt', 'receivedOn', 'persons'];

const begun = (file: ResponsibilityFile, today: string): Typed => ({
  statement: file.statement ?? '',
  facts: file.facts,
  duty: file.duty,
  done: file.done,
  persons: file.persons,
  proposal: file.proposal ?? '',
  exemption: file.exemption ?? '',
  handedOverTo: file.handedOverTo ?? '',
  receipt: file.receipt ?? '',
  receivedOn: today,
  conclusion: '',
});

const useSend = ({ act, file }: ActDialogProps) => {
  const state = useAct('stateInFile');
  const edit = useAct('editFile');
  const propose = useAct('proposeInFile');
  const handOver = useAct('handOverFile');
  const close = useAct('closeFile');
  const params = { id: file.id };
  const basedOn = file.version;
  return {
    state: {
      act: state,
      send: ({ statement }: Typed) => state.run({ params, body: { basedOn, statement } }),
    },
    edit: {
      act: edit,
      send: ({ facts, duty, done, persons }: Typed) =>
        edit.run({ params, body: { basedOn, facts, duty, done, persons } }),
    },
    propose: {
      act: propose,
      send: ({ proposal, exemption }: Typed) =>
        propose.run({ params, body: { basedOn, proposal, exemption: exemption.trim() || null } }),
    },
    'hand-over': {
      act: handOver,
      send: ({ handedOverTo, receipt, receivedOn }: Typed) =>
        handOver.run({ params, body: { basedOn, handedOverTo, receipt, receivedOn } }),
    },
    close: {
      act: close,
      send: ({ conclusion }: Typed) => close.run({ params, body: { basedOn, conclusion } }),
    },
  }[act];
};

interface InputProps {
  readonly name: Name;
  readonly typed: Typed;
  readonly isWrong: boolean;
  readonly onType: (typed: Typed) => void;
}

const Input = ({ name, typed, isWrong, onType }: InputProps) => {
  const { t } = useText();
  const type = (text: string): void => onType({ ...typed, [name]: text });
  return (
    <Field
      label={t(`responsibility.field.${name}`)}
      above
      optional={optional.includes(name)}
      under={name === 'exemption' ? t('responsibility.under.exemption') : null}
      error={isWrong ? t('responsibility.wrong') : null}
    >
      {(control) =>
        lines.includes(name) ? (
          <TextInput
            control={control}
            type={name === 'receivedOn' ? 'date' : 'text'}
            value={typed[name]}
            onType={type}
          />
        ) : (
          <TextArea control={control} rows={4} maxLength={4_000} value={typed[name]} onType={type} />
        )
      }
    </Field>
  );
};

/** The dialog of an act. */
export const ActDialog = (props: ActDialogProps) => {
  const { t } = useText();
  const dates = useDates();
  const { act, file, onClose } = props;
  const [wasSent, setWasSent] = useState(false);
  const draft = useDraft(`responsibility-${act}`, file.id, begun(file, dates.today), file.version);
  const { act: running, send } = useSend(props);
  const isMissing = (name: Name): boolean => !optional.includes(name) && draft.content[name].trim() === '';
  const submit = async (): Promise<void> => {
    setWasSent(true);
    if (names[act].some(isMissing) || (await send(draft.content)) === null) return;
    await draft.drop();
    toast(t('responsibility.saved'));
    onClose();
  };
  return (
    <Dialog
      title={t(`responsibility.act.${act}`)}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={running.isRunning} onClick={() => void submit()}>
            {t('responsibility.save')}
          </Button>
          <Button onClick={onClose}>{t('state.cancel')}</Button>
          <DraftLine draft={draft} />
        </>
      }
    >
      {names[act].map((name) => (
        <Input
          key={name}
          name={name}
          typed={draft.content}
          isWrong={wasSent && isMissing(name)}
          onType={draft.type}
        />
      ))}
      <Refusal refused={running.refused} />
    </Dialog>
  );
};
