// 这是什么文件: title, source, secrecy, date and who spoke.
import type { Post } from '@luoshi/contract/routes/unit';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { leaderChoices } from '../../unit/use-county.ts';
import { secrecies, sourceKinds, type Lacking, type NewDocumentFields } from './new-document-fields.ts';

interface AboutFieldsProps {
  readonly fields: NewDocumentFields;
  readonly posts: readonly Post[];
  readonly wrong: readonly Lacking[];
  readonly onType: (fields: NewDocumentFields) => void;
}

const SpeakerField = ({ fields, posts, onType }: Omit<AboutFieldsProps, 'wrong'>) => {
  const { t } = useText();
  const nobody = { value: '', label: t('document.speaker-other') };
  return (
    <Field label={t('document.speaker')} under={t('document.speaker-under')} optional>
      {(control) => (
        <div className="new-document-speaker">
          <Select
            control={control}
            value={fields.speakerPostId}
            choices={[nobody, ...leaderChoices(posts)]}
            onChoose={(speakerPostId) => onType({ ...fields, speakerPostId })}
          />
          {fields.speakerPostId === '' ? (
            <TextInput
              control={{ id: `${control.id}-name`, 'aria-describedby': undefined, 'aria-invalid': undefined }}
              aria-label={t('document.speaker-name')}
              placeholder={t('document.speaker-name')}
              maxLength={60}
              value={fields.speaker}
              onType={(speaker) => onType({ ...fields, speaker })}
            />
          ) : null}
        </div>
      )}
    </Field>
  );
};

/** The fields beside the text. */
export const AboutFields = ({ fields, posts, wrong, onType }: AboutFieldsProps) => {
  const { t } = useText();
  const errorOf = (name: Lacking): string | null =>
    wrong.includes(name) ? t(`document.wrong.${name}`) : null;
  return (
    <>
      <Field label={t('document.name')} error={errorOf('title')}>
        {(control) => (
          <TextInput
            control={control}
            value={fields.title}
            maxLength={120}
            onType={(title) => onType({ ...fields, title })}
          />
        )}
      </Field>
      <Field label={t('document.secrecy')} under={t('document.secrecy-under')} error={errorOf('secrecy')}>
        {(control) => (
          <Choices
            control={control}
            value={fields.secrecy}
            choices={secrecies.map((value) => ({ value, label: t(`document.secrecy.${value}`) }))}
            onChoose={(secrecy) => onType({ ...fields, secrecy })}
          />
        )}
      </Field>
      <Field label={t('document.head.source')}>
        {(control) => (
          <Select
            control={control}
            value={fields.source}
            choices={sourceKinds.map((value) => ({ value, label: t(`document.source.${value}`) }))}
            onChoose={(source) => onType({ ...fields, source })}
          />
        )}
      </Field>
      <Field label={t('document.head.dated')} under={t('document.dated-under')} error={errorOf('datedOn')}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={fields.datedOn}
            onType={(datedOn) => onType({ ...fields, datedOn })}
          />
        )}
      </Field>
      <SpeakerField fields={fields} posts={posts} onType={onType} />
    </>
  );
};
