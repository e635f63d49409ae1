// What is typed into a notice, kind by kind.
import type { NoticeKind } from '@luoshi/contract/routes/notice';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { InterviewInputs } from './interview-inputs.tsx';
import type { NoticeAbout, NoticeFields } from './notice-fields.ts';

const kinds: readonly NoticeKind[] = [
  'reminder',
  'urging',
  'warning',
  'slip',
  'listed',
  'interview',
  'circular',
];
/** Kinds that go out at once, without a document. */
export const messages: readonly NoticeKind[] = ['reminder', 'urging', 'circular'];
const long = ['matter', 'basis', 'requirement'] as const;
const short = ['feedbackForm', 'contact'] as const;

interface InputsProps {
  readonly about: NoticeAbout;
  readonly fields: NoticeFields;
  readonly wanting: readonly (keyof NoticeFields)[];
  readonly onType: (fields: NoticeFields) => void;
}

const Decision = ({
  fields,
  error,
  onType,
}: Pick<InputsProps, 'fields' | 'onType'> & { error: string | null }) => {
  const { t } = useText();
  const { kind } = fields;
  return (
    <Field
      label={t('notice.field.decision')}
      above
      optional={kind !== 'listed' && kind !== 'circular'}
      under={t('notice.under.decision')}
      error={error}
    >
      {(control) => (
        <TextInput
          control={control}
          maxLength={300}
          value={fields.decision}
          onType={(decision) => onType({ ...fields, decision })}
        />
      )}
    </Field>
  );
};

/** The fields of a notice. */
export const NoticeInputs = ({ about, fields, wanting, onType }: InputsProps) => {
  const { t } = useText();
  const wrong = (name: keyof NoticeFields): string | null =>
    wanting.includes(name) ? t('notice.wrong.empty') : null;
  const { kind } = fields;
  return (
    <>
      <Field
        label={t('notice.field.kind')}
        above
        under={t(messages.includes(kind) ? 'notice.under.message' : 'notice.under.document')}
      >
        {(control) => (
          <Select
            control={control}
            value={kind}
            choices={kinds.map((value) => ({ value, label: t(`notice.kind.${value}`) }))}
            onChoose={(chosen) => onType({ ...fields, kind: chosen })}
          />
        )}
      </Field>
      {long.map((name) => (
        <Field key={name} label={t(`notice.field.${name}`)} above error={wrong(name)}>
          {(control) => (
            <TextArea
              control={control}
              rows={2}
              maxLength={name === 'basis' ? 500 : 1_000}
              value={fields[name]}
              onType={(typed) => onType({ ...fields, [name]: typed })}
            />
          )}
        </Field>
      ))}
      {kind === 'interview' ? (
        <InterviewInputs unitId={about.unitId} fields={fields} wrong={wrong} onType={onType} />
      ) : (
        short.map((name) => (
          <Field key={name} label={t(`notice.field.${name}`)} above optional>
            {(control) => (
              <TextInput
                control={control}
                maxLength={100}
                value={fields[name]}
                onType={(typed) => onType({ ...fields, [name]: typed })}
              />
            )}
          </Field>
        ))
      )}
      {kind === 'listed' ? (
        <Field label={t('notice.field.delistCondition')} above error={wrong('delistCondition')}>
          {(control) => (
            <TextArea
              control={control}
              rows={2}
              maxLength={500}
              value={fields.delistCondition}
              onType={(delistCondition) => onType({ ...fields, delistCondition })}
            />
          )}
        </Field>
      ) : null}
      <Decision fields={fields} error={wrong('decision')} onType={onType} />
    </>
  );
};
