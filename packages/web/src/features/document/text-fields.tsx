// 文件或粘贴的文字: what is to be read. It stays in the page only, never in a draft: it may turn out classified.
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/text.tsx';
import { titleOf, type Lacking } from './new-document-fields.ts';

/** What was handed in so far; both are kept while one changes between them. */
export interface Handed {
  readonly from: 'file' | 'text';
  readonly file: File | null;
  readonly text: string;
}

interface TextFieldsProps {
  readonly handed: Handed;
  /** The title typed so far; an empty one is proposed from the file's name. */
  readonly title: string;
  /** What the server said about the file or text. */
  readonly error: string | null;
  readonly wrong: readonly Lacking[];
  readonly onHand: (handed: Handed) => void;
  readonly onTitle: (title: string) => void;
}

/** Chooses a file or takes a pasted text. */
export const TextFields = ({ handed, title, error, wrong, onHand, onTitle }: TextFieldsProps) => {
  const { t } = useText();
  const choose = (file: File | null): void => {
    const proposed = handed.file === null ? '' : titleOf(handed.file.name);
    if (file !== null && (title.trim() === '' || title === proposed)) onTitle(titleOf(file.name));
    onHand({ ...handed, file });
  };
  return (
    <>
      <Field label={t('document.from')}>
        {(control) => (
          <Choices
            control={control}
            value={handed.from}
            choices={(['file', 'text'] as const).map((value) => ({
              value,
              label: t(`document.from.${value}`),
            }))}
            onChoose={(from) => onHand({ ...handed, from })}
          />
        )}
      </Field>
      {handed.from === 'file' ? (
        <Field
          label={t('document.file')}
          under={t('document.file-under')}
          error={error ?? (wrong.includes('file') ? t('document.wrong.file') : null)}
        >
          {(control) => (
            <FileDrop control={control} accept=".txt,.docx" file={handed.file} onChoose={choose} />
          )}
        </Field>
      ) : (
        <Field
          label={t('document.text')}
          under={t('document.text-under')}
          error={error ?? (wrong.includes('text') ? t('document.wrong.text') : null)}
        >
          {(control) => (
            <TextArea
              control={control}
              rows={10}
              value={handed.text}
              onType={(text) => onHand({ ...handed, text })}
            />
          )}
        </Field>
      )}
    </>
  );
};
