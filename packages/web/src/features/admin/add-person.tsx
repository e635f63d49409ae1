// 加人员: a person with a post, and an account when a user name is given.
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import { FirstPassword } from './first-password.tsx';
import { blankPerson, personOf, wrongIn, type PersonFields } from './person-fields.ts';
import { PersonInputs } from './person-inputs.tsx';

interface Added {
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

interface FormProps {
  readonly onAdded: (added: Added | null) => void;
  readonly onClose: () => void;
}

const AddDialog = ({ onAdded, onClose }: FormProps) => {
  const { t } = useText();
  const draft = useDraft<PersonFields>('person', 'new', blankPerson, null);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('addPerson');
  const fields = draft.content;
  const wrong = wrongIn(fields);
  const add = async (): Promise<void> => {
    setWasSent(true);
    if (wrong.length > 0) return;
    const person = personOf(fields);
    const answer = await act.run({ body: person });
    if (answer === null) return;
    await draft.drop();
    const { name, username } = person;
    const { password } = answer;
    onAdded(password !== null && username !== null ? { name, username, password } : null);
  };
  return (
    <Dialog
      title={t('admin.add')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={act.isRunning} onClick={() => void add()}>
            {t('admin.add-do')}
          </Button>
          <Button onClick={onClose}>{t('admin.cancel')}</Button>
          <DraftLine draft={draft} />
        </>
      }
    >
      <PersonInputs fields={fields} wrong={wasSent ? wrong : []} onType={draft.type} />
      <Refusal refused={act.refused} />
    </Dialog>
  );
};

/** The button with its dialog, and the first password after it. */
export const AddPersonButton = () => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('admin.add')}
      </Button>
      {isOpen ? (
        <AddDialog
          onAdded={(person) => {
            setOpen(false);
            setAdded(person);
            if (person === null) toast(t('admin.added'));
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
      {added === null ? null : <FirstPassword {...added} onClose={() => setAdded(null)} />}
    </>
  );
};
