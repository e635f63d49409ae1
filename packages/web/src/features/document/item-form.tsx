// 审一条: correct it, take it, or leave it. What is typed is kept as a draft until it is sent.
import './item-form.css';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Item } from '@luoshi/contract/routes/document';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { useFocusOnOpen } from '../../components/use-focus-on-open.ts';
import { Refusal } from '../../components/refusal.tsx';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft, type Draft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import { ItemConflict } from './item-conflict.tsx';
import { changeOf, fieldsOf, isChanged, wrongIn, type ItemFields } from './item-fields.ts';
import { ItemInputs } from './item-inputs.tsx';
import { confidenceText } from './item-words.ts';

interface ItemFormProps {
  readonly item: Item;
  /** Called when the item was decided; the next one may be opened. */
  readonly onDecided: () => void;
  readonly onClose: () => void;
}

type Decision = 'accept' | 'reject' | 'reopen';

interface Deciding {
  readonly decide: (decision: Decision) => void;
  readonly edit: () => void;
  readonly running: Decision | 'edit' | null;
  readonly refused: ReturnType<typeof useAct<'editItem'>>['refused'];
  readonly clear: () => void;
}

const useDeciding = (
  item: Item,
  fields: ItemFields,
  draft: Draft<ItemFields>,
  onDecided: () => void,
): Deciding => {
  const client = useQueryClient();
  const deciding = useAct('decideItems');
  const editing = useAct('editItem');
  const [running, setRunning] = useState<Deciding['running']>(null);
  const run = async (what: Decision | 'edit', act: () => Promise<unknown>): Promise<void> => {
    deciding.clear();
    editing.clear();
    setRunning(what);
    const answer = await act();
    if (answer === null) await client.invalidateQueries(); // a conflict shows what stands now
    setRunning(null);
    if (answer === null) return;
    await draft.drop();
    onDecided();
  };
  return {
    decide: (decision) =>
      void run(decision, () =>
        deciding.run({ body: { items: [{ id: item.id, basedOn: fields.basedOn }], decision } }),
      ),
    edit: () =>
      void run('edit', () => editing.run({ params: { id: item.id }, body: changeOf(fields, item) })),
    running,
    refused: running === null ? (deciding.refused ?? editing.refused) : null,
    clear: () => {
      deciding.clear();
      editing.clear();
    },
  };
};

const Acts = ({ item, changed, acts }: { item: Item; changed: boolean; acts: Deciding }) => {
  const { t } = useText();
  const { state } = item;
  return (
    <>
      {changed || state === 'rejected' || state === 'found' ? (
        <Button
          small
          kind="primary"
          type="submit"
          busy={acts.running === 'edit' || acts.running === 'accept'}
        >
          {changed ? t('item.edit-accept') : t('item.accept')}
        </Button>
      ) : null}
      {state === 'rejected' ? null : (
        <Button small busy={acts.running === 'reject'} onClick={() => acts.decide('reject')}>
          {t('item.reject')}
        </Button>
      )}
      {state === 'found' ? null : (
        <Button small busy={acts.running === 'reopen'} onClick={() => acts.decide('reopen')}>
          {t('item.reopen')}
        </Button>
      )}
    </>
  );
};

/** The opened row of the ledger, for the office. */
export const ItemForm = ({ item, onDecided, onClose }: ItemFormProps) => {
  const { t } = useText();
  const [wasSent, setWasSent] = useState(false);
  const opened = useFocusOnOpen<HTMLFormElement>();
  const draft = useDraft('item', item.id, fieldsOf(item), item.version);
  // An untouched form follows what stands now; a touched one stays on the version it was opened on.
  const fields = draft.status === 'untouched' ? fieldsOf(item) : draft.content;
  const acts = useDeciding(item, fields, draft, onDecided);
  const changed = isChanged(fields, item);
  const wrong = wrongIn(fields);
  const submit = (): void => {
    setWasSent(true);
    if (wrong.length > 0) return;
    if (changed) acts.edit();
    else acts.decide('accept');
  };
  return (
    <form
      className="item-form"
      ref={opened}
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ItemInputs item={item} fields={fields} wrong={wasSent ? wrong : []} onType={draft.type} />
      {acts.refused?.code === 'changed-meanwhile' ? (
        <ItemConflict
          typed={fields}
          item={item}
          onResolve={(resolved) => {
            acts.clear();
            draft.type(resolved);
          }}
        />
      ) : (
        <Refusal refused={acts.refused} />
      )}
      <div className="item-form-acts">
        <Acts item={item} changed={changed} acts={acts} />
        <Button kind="text" small onClick={onClose}>
          {t('item.close')}
        </Button>
        <DraftLine draft={draft} />
        <span className="small dim item-form-said">
          {item.claimed
            ? t('item.claimed')
            : t('item.confidence', { percent: confidenceText(item), section: item.section })}
        </span>
      </div>
    </form>
  );
};
