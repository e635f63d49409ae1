// 申请调整责任书: another date or quantity, with reason and basis; it counts once a leader signed it.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Field } from '../../../components/field.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextInput } from '../../../components/text-input.tsx';
import { toast } from '../../../components/toast.ts';
import { useDraft } from '../../../drafts/use-draft.ts';
import { useText } from '../../../text/text.tsx';
import { ActForm } from './act-form.tsx';
import type { FormProps } from './form-props.ts';

const blank = { dueOn: '', targetValue: '', reason: '', basis: '' };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const changeOf = ({ dueOn, targetValue, reason, basis }: typeof blank) => ({
  dueOn: orNull(dueOn),
  targetValue: orNull(targetValue),
  reason: reason.trim(),
  basis: basis.trim(),
});

/** Asks for the change. */
export const ChangeLetterForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const draft = useDraft('change-letter', page.id, blank, page.version);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('changeLetter', () => toast(t('commitment.letter.done')));
  const { dueOn, targetValue, reason, basis } = draft.content;
  const isNothing = dueOn === '' && targetValue.trim() === '';
  const lacks = (text: string, label: string): string | null =>
    wasSent && text.trim() === '' ? t('commitment.write', { what: label }) : null;
  const type = (change: Partial<typeof blank>): void => draft.type({ ...draft.content, ...change });
  const send = async (): Promise<void> => {
    setWasSent(true);
    if (isNothing || reason.trim() === '' || basis.trim() === '') return;
    const body = { basedOn: page.version, ...changeOf(draft.content) };
    if ((await act.run({ params: { id: page.id }, body })) === null) return;
    await draft.drop();
    onClose();
  };
  return (
    <ActForm
      title={t('commitment.letter.title')}
      about={t('commitment.letter.about')}
      submit={t('commitment.letter.do')}
      busy={act.isRunning}
      refused={act.refused}
      draft={draft}
      onSubmit={() => void send()}
      onCancel={onClose}
    >
      <Field
        label={t('commitment.letter.due')}
        optional
        error={wasSent && isNothing ? t('commitment.letter.nothing') : null}
      >
        {(control) => (
          <TextInput control={control} type="date" value={dueOn} onType={(typed) => type({ dueOn: typed })} />
        )}
      </Field>
      {page.progress.target === null ? null : (
        <Field label={t('commitment.letter.target')} optional>
          {(control) => (
            <TextInput
              control={control}
              inputMode="decimal"
              value={targetValue}
              unit={page.progress.unit}
              maxLength={40}
              onType={(typed) => type({ targetValue: typed })}
            />
          )}
        </Field>
      )}
      <Field label={t('commitment.letter.reason')} error={lacks(reason, t('commitment.letter.reason'))}>
        {(control) => (
          <TextArea
            control={control}
            value={reason}
            maxLength={1_000}
            onType={(typed) => type({ reason: typed })}
          />
        )}
      </Field>
      <Field label={t('commitment.letter.basis')} error={lacks(basis, t('commitment.letter.basis'))}>
        {(control) => (
          <TextInput
            control={control}
            value={basis}
            maxLength={300}
            onType={(typed) => type({ basis: typed })}
          />
        )}
      </Field>
    </ActForm>
  );
};
