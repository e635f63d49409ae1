// 约谈: who, by whom, when, what was said and promised.
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { leaderChoices, peopleOf, useCounty } from '../../unit/use-county.ts';
import type { NoticeFields } from './notice-fields.ts';

interface InterviewInputsProps {
  readonly unitId: string;
  readonly fields: NoticeFields;
  readonly wrong: (name: keyof NoticeFields) => string | null;
  readonly onType: (fields: NoticeFields) => void;
}

const Days = ({ fields, wrong, onType }: Omit<InterviewInputsProps, 'unitId'>) => {
  const { t } = useText();
  return (['heldOn', 'promisedBy'] as const).map((name) => (
    <Field
      key={name}
      label={t(`notice.field.${name}`)}
      above
      optional={name === 'promisedBy'}
      error={wrong(name)}
    >
      {(control) => (
        <TextInput
          control={control}
          type="date"
          value={fields[name]}
          onType={(day) => onType({ ...fields, [name]: day })}
        />
      )}
    </Field>
  ));
};

/** The inputs of an interview. */
export const InterviewInputs = ({ unitId, fields, wrong, onType }: InterviewInputsProps) => {
  const { t } = useText();
  const { posts } = useCounty();
  return (
    <>
      <div className="notice-pair">
        <Field label={t('notice.field.by')} above error={wrong('byPostId')}>
          {(control) => (
            <Select
              control={control}
              value={fields.byPostId}
              placeholder="·"
              choices={leaderChoices(posts)}
              onChoose={(byPostId) => onType({ ...fields, byPostId })}
            />
          )}
        </Field>
        <Field label={t('notice.field.with')} above error={wrong('withPostId')}>
          {(control) => (
            <Select
              control={control}
              value={fields.withPostId}
              placeholder="·"
              choices={peopleOf(posts, unitId)}
              onChoose={(withPostId) => onType({ ...fields, withPostId })}
            />
          )}
        </Field>
        <Days fields={fields} wrong={wrong} onType={onType} />
      </div>
      <Field label={t('notice.field.place')} above optional>
        {(control) => (
          <TextInput
            control={control}
            maxLength={100}
            value={fields.place}
            onType={(place) => onType({ ...fields, place })}
          />
        )}
      </Field>
      {(['said', 'promised'] as const).map((name) => (
        <Field key={name} label={t(`notice.field.${name}`)} above error={wrong(name)}>
          {(control) => (
            <TextArea
              control={control}
              maxLength={2_000}
              value={fields[name]}
              onType={(typed) => onType({ ...fields, [name]: typed })}
            />
          )}
        </Field>
      ))}
    </>
  );
};
