// 呼叫树: who calls whom, unit by unit; written as lines, indented under whoever calls them.
import { useState } from 'react';
import type { DutyContact } from '@luoshi/contract/routes/duty-call';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { Field } from '../../components/field.tsx';
import { useText } from '../../text/text.tsx';
import { readTree, treeText } from './tree-text.ts';

type Calls = Answer<'readCalls'>;
type Unit = Calls['units'][number];

const Edit = ({
  unit,
  contacts,
  onClose,
}: {
  unit: Unit;
  contacts: readonly DutyContact[];
  onClose: () => void;
}) => {
  const { t } = useText();
  const save = useAct('setCallTree', onClose);
  const [text, setText] = useState(treeText(contacts, (kind) => t(`duty.contact.${kind}`)));
  const read = readTree(text, contacts, (kind) => t(`duty.contact.${kind}`));
  return (
    <Dialog
      title={t('duty.tree-of', { unit: unit.name })}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            disabled={read === null}
            busy={save.isRunning}
            onClick={() =>
              void save.run({ params: { unitId: unit.id }, body: { contacts: [...(read ?? [])] } })
            }
          >
            {t('duty.save')}
          </Button>
          <Button onClick={onClose}>{t('duty.cancel')}</Button>
        </>
      }
    >
      <Field
        label={t('duty.tree-lines')}
        under={t('duty.tree-told')}
        error={read === null ? t('duty.tree-wrong') : null}
        above
      >
        {(control) => <TextArea control={control} rows={12} value={text} onType={setText} />}
      </Field>
      <Refusal refused={save.refused} />
    </Dialog>
  );
};

const Tree = ({ unit, contacts }: { unit: Unit; contacts: readonly DutyContact[] }) => {
  const { t } = useText();
  const [editing, setEditing] = useState(false);
  return (
    <section className="sheet duty-card">
      <h2>{unit.name}</h2>
      <ul>
        {contacts.map((contact) => (
          <li key={contact.id} className={`duty-line duty-bar duty-tree-${Math.min(contact.depth, 2)}`}>
            <Tag>{t(`duty.contact.${contact.kind}`)}</Tag>
            <b>{contact.name}</b>
            <a className="duty-phone" href={`tel:${contact.phone}`}>
              {contact.phone}
            </a>
          </li>
        ))}
      </ul>
      {unit.mayChange ? (
        <div className="duty-acts">
          <Button small onClick={() => setEditing(true)}>
            {t('duty.tree-change')}
          </Button>
        </div>
      ) : null}
      {editing ? <Edit unit={unit} contacts={contacts} onClose={() => setEditing(false)} /> : null}
    </section>
  );
};

/** One's own unit's first. */
export const CallTrees = ({ calls }: { calls: Calls }) =>
  calls.units
    .toSorted((a, b) => Number(b.id === calls.mine) - Number(a.id === calls.mine))
    .map((unit) => (
      <Tree key={unit.id} unit={unit} contacts={calls.contacts.filter(({ unitId }) => unitId === unit.id)} />
    ));
