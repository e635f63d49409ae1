// 上传空表: a blank form as it came; its headings are proposed at once.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { readFile } from '../../components/read-file.ts';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';

const cadences = ['week', 'ten-day', 'month', 'quarter', 'half', 'year'] as const;

interface Content {
  readonly file: File | null;
  readonly title: string;
  readonly sentBy: string;
  readonly cadence: (typeof cadences)[number];
  readonly days: string;
}

const empty: Content = { file: null, title: '', sentBy: '', cadence: 'month', days: '5' };

interface AboutProps {
  readonly content: Content;
  readonly onType: (content: Content) => void;
}

const AboutForm = ({ content, onType }: AboutProps) => {
  const { t } = useText();
  const { title, sentBy, cadence, days } = content;
  return (
    <>
      <Field label={t('form.title-of')}>
        {(control) => (
          <TextInput
            control={control}
            value={title}
            maxLength={80}
            onType={(typed) => onType({ ...content, title: typed })}
          />
        )}
      </Field>
      <Field label={t('form.sent-by')}>
        {(control) => (
          <TextInput
            control={control}
            value={sentBy}
            maxLength={60}
            onType={(typed) => onType({ ...content, sentBy: typed })}
          />
        )}
      </Field>
      <Field label={t('form.cadence')}>
        {(control) => (
          <Select
            control={control}
            value={cadence}
            choices={cadences.map((value) => ({ value, label: t(`form.cadence.${value}`) }))}
            onChoose={(value) => onType({ ...content, cadence: value })}
          />
        )}
      </Field>
      <Field label={t('form.due-after')} under={t('form.due-after-under')}>
        {(control) => (
          <TextInput
            control={control}
            inputMode="numeric"
            value={days}
            unit={t('form.days')}
            onType={(typed) => onType({ ...content, days: typed })}
          />
        )}
      </Field>
    </>
  );
};

/** A file chosen names the form, unless somebody did. */
const withFile = (content: Content, file: File | null): Content => ({
  ...content,
  file,
  title: content.title || (file?.name.replace(/\.xlsx$/i, '') ?? ''),
});

/** The form for a new form. */
export const NewForm = ({ unitId, onClose }: { unitId: string; onClose: () => void }) => {
  const { t } = useText();
  const navigate = useNavigate();
  const [content, setContent] = useState(empty);
  const act = useAct('addForm', ({ id }) => void navigate({ to: '/forms/$id', params: { id }, search: {} }));
  const { file, title, sentBy, cadence, days } = content;
  const send = async (): Promise<void> => {
    if (file === null) return;
    const sent = await readFile(file);
    await act.run({ body: { unitId, title, sentBy, cadence, dueAfterDays: Number(days) || 0, file: sent } });
  };
  return (
    <form
      className="sheet form-new"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={t('form.file')} under={t('form.file-under')}>
        {(control) => (
          <FileDrop
            control={control}
            accept=".xlsx"
            file={file}
            onChoose={(chosen) => setContent(withFile(content, chosen))}
          />
        )}
      </Field>
      <AboutForm content={content} onType={setContent} />
      <Refusal refused={act.refused} />
      <div className="form-acts">
        <Button
          kind="primary"
          type="submit"
          busy={act.isRunning}
          disabled={file === null || title.trim() === '' || sentBy.trim() === ''}
        >
          {t('form.add')}
        </Button>
        <Button kind="text" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};
