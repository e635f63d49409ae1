// 封存名单: names the public source of the seed before it speaks; the list's hash is on record from then on.
import { useState } from 'react';
import type { RoundPage } from '@luoshi/contract/routes/round';
import { useAct } from '../../api/use-act.ts';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { DayField, LineField } from '../../components/text-fields.tsx';

interface DrawDialogProps {
  /** Checkpoints of a round, or closed findings under a title. */
  readonly of: { readonly round: RoundPage } | { readonly title: string };
  readonly about: string;
  readonly onClose: () => void;
}

/** The form. */
export const DrawDialog = ({ of, about, onClose }: DrawDialogProps) => {
  const { t } = useText();
  const [fields, type] = useState({ source: '', sourceOn: '' });
  const done = (): void => {
    toast(t('draw.done'));
    onClose();
  };
  const checkpoints = useAct('drawCheckpoints', done);
  const findings = useAct('drawLookBack', done);
  const send = (): void => {
    if ('round' in of) void checkpoints.run({ params: { id: of.round.id }, body: { ...fields, k: null } });
    else void findings.run({ body: { ...fields, title: of.title, k: null } });
  };
  return (
    <FormDialog
      title={t('draw.freeze')}
      about={about}
      submit={t('draw.freeze-do')}
      busy={checkpoints.isRunning || findings.isRunning}
      refused={checkpoints.refused ?? findings.refused}
      disabled={fields.source.trim() === '' || fields.sourceOn === ''}
      onSubmit={send}
      onClose={onClose}
    >
      <LineField
        label={t('draw.source-name')}
        under={t('draw.source-under')}
        most={200}
        value={fields.source}
        onType={(source) => type({ ...fields, source })}
      />
      <DayField
        label={t('draw.source-on')}
        value={fields.sourceOn}
        onType={(sourceOn) => type({ ...fields, sourceOn })}
      />
    </FormDialog>
  );
};
