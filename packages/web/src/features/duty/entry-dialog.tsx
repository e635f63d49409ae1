// 记一笔: a new line of the log, or the closing or correction of an earlier one.
import { useState } from 'react';
import type { DutyEntry } from '@luoshi/contract/routes/duty';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { useNow } from './use-now.ts';

const kinds = ['call', 'warning', 'event', 'instruction'] as const;

interface EntryDialogProps {
  readonly unitId: string;
  readonly about: { readonly about: DutyEntry; readonly kind: 'closing' | 'correction' } | null;
  readonly onClose: () => void;
}

interface Typed {
  readonly caller: string;
  readonly content: string;
  readonly action: string;
}

interface WordsProps {
  readonly typed: Typed;
  readonly isWarning: boolean;
  readonly onType: (typed: Typed) => void;
}

const Words = ({ typed, isWarning, onType }: WordsProps) => {
  const { t } = useText();
  return (
    <>
      <Field label={t('duty.content')} under={isWarning ? t('duty.warning-told') : null} above>
        {(control) => (
          <TextArea
            control={control}
            value={typed.content}
            maxLength={2000}
            onType={(content) => onType({ ...typed, content })}
          />
        )}
      </Field>
      <Field label={t('duty.action')} above optional>
        {(control) => (
          <TextArea
            control={control}
            rows={2}
            value={typed.action}
            maxLength={2000}
            onType={(action) => onType({ ...typed, action })}
          />
        )}
      </Field>
    </>
  );
};

/** Writes a line at this moment. */
export const EntryDialog = ({ unitId, about, onClose }: EntryDialogProps) => {
  const { t } = useText();
  const now = useNow();
  const write = useAct('writeLog', onClose);
  const [kind, setKind] = useState<(typeof kinds)[number]>('call');
  const [typed, setTyped] = useState<Typed>({ caller: '', content: '', action: '' });
  const [pending, setPending] = useState(false);
  const send = () =>
    void write.run({
      params: { unitId },
      body: {
        ...typed,
        at: now(),
        kind: about?.kind ?? kind,
        pending: about === null && pending,
        aboutId: about?.about.id ?? null,
      },
    });
  return (
    <Dialog
      title={t(`duty.entry.${about?.kind ?? kind}`)}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" disabled={typed.content.trim() === ''} busy={write.isRunning} onClick={send}>
            {t('duty.write')}
          </Button>
          <Button onClick={onClose}>{t('duty.cancel')}</Button>
        </>
      }
    >
      {about === null ? (
        <Field label={t('duty.kind')} above>
          {(control) => (
            <Choices
              control={control}
              value={kind}
              choices={kinds.map((value) => ({ value, label: t(`duty.entry.${value}`) }))}
              onChoose={setKind}
            />
          )}
        </Field>
      ) : (
        <p className="small dim">{about.about.content}</p>
      )}
      {about === null ? (
        <Field label={t('duty.caller')} above optional>
          {(control) => (
            <TextInput
              control={control}
              value={typed.caller}
              maxLength={100}
              onType={(caller) => setTyped({ ...typed, caller })}
            />
          )}
        </Field>
      ) : null}
      <Words typed={typed} isWarning={kind === 'warning' && about === null} onType={setTyped} />
      {about === null ? (
        <label>
          <input type="checkbox" checked={pending} onChange={() => setPending(!pending)} />{' '}
          {t('duty.pending')}
        </label>
      ) : null}
      <Refusal refused={write.refused} />
    </Dialog>
  );
};
