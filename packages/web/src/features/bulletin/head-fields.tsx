// 行文: the fields of what stands around the text.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { ScopeFields } from './scope-fields.tsx';

/** What is typed. */
export interface HeadContent {
  readonly through: BulletinPage['bulletin']['through'];
  readonly basis: string;
  readonly addressees: string;
  readonly scope: BulletinPage['bulletin']['scope'];
  readonly scopeUnitIds: readonly string[];
}

/** Lines with something on them, trimmed. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface HeadFieldsProps {
  readonly page: BulletinPage;
  readonly content: HeadContent;
  readonly onType: (content: HeadContent) => void;
}

/** Letterhead, consent, addressees, readers. */
export const HeadFields = ({ page, content, onType }: HeadFieldsProps) => {
  const { t } = useText();
  const isEmpty = linesOf(content.addressees).length === 0;
  return (
    <>
      <Field label={t('bulletin.through')}>
        {(control) => (
          <Choices
            control={control}
            value={content.through}
            choices={page.letterheads.map(({ through: value }) => ({
              value,
              label: t(`bulletin.through.${value}`),
            }))}
            onChoose={(through) => onType({ ...content, through })}
          />
        )}
      </Field>
      <Field label={t('bulletin.basis')} optional under={t('bulletin.basis-told')}>
        {(control) => (
          <TextInput
            control={control}
            value={content.basis}
            maxLength={200}
            onType={(basis) => onType({ ...content, basis })}
          />
        )}
      </Field>
      <Field
        label={t('bulletin.addressees')}
        under={t('bulletin.addressees-told')}
        error={isEmpty ? t('bulletin.addressees-missing') : null}
      >
        {(control) => (
          <TextArea
            control={control}
            value={content.addressees}
            onType={(addressees) => onType({ ...content, addressees })}
          />
        )}
      </Field>
      <ScopeFields
        secrecy={page.bulletin.secrecy}
        scope={content.scope}
        unitIds={content.scopeUnitIds}
        onChange={(scope, scopeUnitIds) => onType({ ...content, scope, scopeUnitIds })}
      />
    </>
  );
};
