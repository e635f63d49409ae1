// 一并改: one change for every row chosen. When somebody was quicker, it names the rows and asks once more.
import './many-form.css';
import { useId, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { ManyControl } from './many-control.tsx';
import {
  changeForAll,
  lackingIn,
  manyNames,
  unchanged,
  unitOfAll,
  type ManyFields,
  type ManyName,
} from './many-fields.ts';

interface ManyDialogProps {
  readonly breakdownId: string;
  /** The rows chosen, as they stand now. */
  readonly rows: readonly BreakdownRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface LineProps {
  readonly name: ManyName;
  readonly rows: readonly BreakdownRow[];
  readonly fields: ManyFields;
  readonly onType: (fields: ManyFields) => void;
}

const Line = ({ name, rows, fields, onType }: LineProps) => {
  const { t } = useText();
  const id = useId();
  const isOn = fields.on.includes(name);
  const isNobodys = name === 'handlerPostId' && unitOfAll(fields, rows) === null;
  const turn = (): void =>
    onType({ ...fields, on: isOn ? fields.on.filter((each) => each !== name) : [...fields.on, name] });
  return (
    <div className="many-line">
      <label>
        <input type="checkbox" checked={isOn} disabled={isNobodys && !isOn} onChange={turn} />
        <span id={`${id}-label`}>{t(`breakdown.many.${name}`)}</span>
      </label>
      {isOn ? (
        <ManyControl
          name={name}
          control={{
            id,
            'aria-labelledby': `${id}-label`,
            'aria-describedby': undefined,
            'aria-invalid': undefined,
          }}
          rows={rows}
          fields={fields}
          onType={onType}
        />
      ) : (
        <span className="many-same dim">
          {isNobodys ? t('breakdown.many.one-unit') : t('breakdown.many.same')}
        </span>
      )}
    </div>
  );
};

/** Rows whose version is no longer the one that was chosen. */
const Quicker = ({ rows }: { rows: readonly BreakdownRow[] }) => {
  const { t } = useText();
  return (
    <Notice kind="told">
      {t('breakdown.many.quicker')}
      <ul className="many-changed">
        {rows.map((row) => (
          <li key={row.id}>{t('breakdown.many.row', { n: row.ordinal + 1, title: row.title })}</li>
        ))}
      </ul>
    </Notice>
  );
};

/** The dialog of a change for many. */
export const ManyDialog = ({ breakdownId, rows, onClose, onDone }: ManyDialogProps) => {
  const { t } = useText();
  const client = useQueryClient();
  const [fields, setFields] = useState(unchanged);
  // The versions one has seen: a row that changed since is not overwritten unasked.
  const [seen, setSeen] = useState(() => new Map(rows.map(({ id, version }) => [id, version])));
  const act = useAct('editRows');
  const isConflict = act.refused?.code === 'changed-meanwhile';
  const lacking = lackingIn(fields);
  const changed = rows.filter(({ id, version }) => seen.get(id) !== version);
  const save = async (): Promise<void> => {
    const basedOn = isConflict ? new Map(rows.map(({ id, version }) => [id, version])) : seen;
    setSeen(basedOn);
    const body = {
      rows: rows.map(({ id, version }) => ({ id, basedOn: basedOn.get(id) ?? version })),
      change: changeForAll(fields),
    };
    if ((await act.run({ params: { id: breakdownId }, body })) === null) {
      await client.invalidateQueries();
      return;
    }
    toast(t('breakdown.saved-many', { count: rows.length }));
    onDone();
  };
  return (
    <Dialog
      title={t('breakdown.many.title', { count: rows.length })}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            busy={act.isRunning}
            disabled={fields.on.length === 0 || lacking.length > 0}
            onClick={() => void save()}
          >
            {isConflict ? t('breakdown.many.again') : t('breakdown.many.do', { count: rows.length })}
          </Button>
          <Button onClick={onClose}>{t('breakdown.cancel')}</Button>
          <output className="small dim2">
            {lacking.length === 0
              ? null
              : t('breakdown.many.lacking', {
                  names: lacking.map((name) => t(`breakdown.many.${name}`)).join('、'),
                })}
          </output>
        </>
      }
    >
      <div className="many-form">
        {manyNames.map((name) => (
          <Line key={name} name={name} rows={rows} fields={fields} onType={setFields} />
        ))}
        {isConflict ? <Quicker rows={changed} /> : <Refusal refused={act.refused} />}
      </div>
    </Dialog>
  );
};
