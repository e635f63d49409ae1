// 申请延期: a later date, why, and how far it has come. Until it is answered the old date runs on.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Field } from '../../../components/field.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextInput } from '../../../components/text-input.tsx';
import { toast } from '../../../components/toast.ts';
import { useDraft } from '../../../drafts/use-draft.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import { ActForm } from './act-form.tsx';
import type { FormProps } from './form-props.ts';

const texts = [
  ['reason', 'commitment.extension.reason'],
  ['progress', 'commitment.extension.progress'],
] as const;

/** Asks for an extension. */
export const AskExtensionForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const blank = { toDueOn: '', reason: '', progress: '' };
  const draft = useDraft('ask-extension', page.id, blank, page.version);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('askExtension', () => {
    toast(t('commitment.extension.sent'));
    void draft.drop();
    onClose();
  });
  const { content } = draft;
  const isWhole = Object.values(content).every((text) => text.trim() !== '');
  const wanting = (text: string): string | null =>
    wasSent && text.trim() === '' ? t('commitment.obstacle.wanting') : null;
  const send = (): void => {
    setWasSent(true);
    if (isWhole) void act.run({ params: { id: page.id }, body: content });
  };
  if (page.dueOn === null) return null;
  return (
    <ActForm
      title={t('commitment.extension.title')}
      about={t('commitment.extension.about', { due: dates.day(page.dueOn) })}
      submit={t('commitment.extension.send')}
      busy={act.isRunning}
      refused={act.refused}
      draft={draft}
      onSubmit={send}
      onCancel={onClose}
    >
      <Field label={t('commitment.extension.to')} error={wanting(content.toDueOn)}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            min={page.dueOn ?? undefined}
            value={content.toDueOn}
            onType={(toDueOn) => draft.type({ ...content, toDueOn })}
          />
        )}
      </Field>
      {texts.map(([name, label]) => (
        <Field key={name} label={t(label)} error={wanting(content[name])}>
          {(control) => (
            <TextArea
              control={control}
              maxLength={500}
              value={content[name]}
              onType={(typed) => draft.type({ ...content, [name]: typed })}
            />
          )}
        </Field>
      ))}
    </ActForm>
  );
};
