// 一行的全表单: everything a row says, its road map included; kept as a draft until it is saved.
import './row-form.css';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { useFocusOnOpen } from '../../components/use-focus-on-open.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import { RowConflict } from './row-conflict.tsx';
import { RowFacts } from './row-facts.tsx';
import { changeOf, fieldsOf, isChanged, wrongIn } from './row-fields.ts';
import { RowInputs } from './row-inputs.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

interface RowFormProps {
  readonly breakdownId: string;
  readonly row: BreakdownRow;
  readonly onClose: () => void;
}

/** The opened row, for the office. */
export const RowForm = ({ breakdownId, row, onClose }: RowFormProps) => {
  const { t } = useText();
  const client = useQueryClient();
  const opened = useFocusOnOpen<HTMLFormElement>();
  const [wasSent, setWasSent] = useState(false);
  const [isStale, setStale] = useState(false);
  const draft = useDraft('breakdown-row', row.id, fieldsOf(row), row.version);
  // An untouched form follows what stands now; a touched one stays on the version it was opened on.
  const fields = draft.status === 'untouched' ? fieldsOf(row) : draft.content;
  const act = useAct('editRows');
  const wrong = wrongIn(fields);
  const save = async (): Promise<void> => {
    setStale(false);
    const rows = [{ id: row.id, basedOn: fields.basedOn }];
    const answer = await act.run({
      params: { id: breakdownId },
      body: { rows, change: changeOf(fields, row) },
    });
    if (answer === null) {
      await client.invalidateQueries(); // a conflict shows what stands now
      setStale(true);
      return;
    }
    await draft.drop();
    toast(t('breakdown.saved'));
    onClose();
  };
  const isConflict = act.refused?.code === 'changed-meanwhile';
  return (
    <form
      className="row-form"
      ref={opened}
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWasSent(true);
        if (wrong.length === 0) void save();
      }}
    >
      <RowInputs row={row} fields={fields} wrong={wasSent ? wrong : []} onType={draft.type} />
      {isConflict && isStale ? (
        <RowConflict
          typed={fields}
          row={row}
          onResolve={(resolved) => {
            act.clear();
            draft.type(resolved);
          }}
        />
      ) : null}
      <Refusal refused={isConflict ? null : act.refused} />
      <div className="row-form-acts">
        <Button small kind="primary" type="submit" busy={act.isRunning} disabled={!isChanged(fields, row)}>
          {t('breakdown.save')}
        </Button>
        <Button small onClick={onClose}>
          {t('breakdown.close-row')}
        </Button>
        <WithdrawButton breakdownId={breakdownId} rows={[row]} onDone={onClose} />
        <DraftLine draft={draft} />
      </div>
      <RowFacts row={row} withNodes={false} />
    </form>
  );
};
