// The fields of a matter, in the order of the keyboard: what came, from whom, its words, until when, to whom.
import type { Answer } from '../../api/call.ts';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { instructionTypes } from '@luoshi/domain/instruction/instruction';
import { useText } from '../../text/text.tsx';
import { PostPicker } from '../../unit/post-picker.tsx';
import { DutyField } from '../../unit/duty-field.tsx';
import { UnitField } from '../../unit/unit-field.tsx';
import { useCounty } from '../../unit/use-county.ts';
import { isFromLeader, urgenciesOf, type InstructionFields, type WrongField } from './instruction-fields.ts';

interface InputsProps {
  readonly fields: InstructionFields;
  readonly wrong: readonly WrongField[];
  readonly rules: Pick<Answer<'listInstructions'>, 'limits' | 'defaults'>;
  readonly onType: (change: Partial<InstructionFields>) => void;
}

type GroupProps = InputsProps & { readonly errorOf: (field: WrongField) => string | null };

const Giver = ({ fields, errorOf, onType }: GroupProps) => {
  const { t } = useText();
  const { posts } = useCounty();
  const leaders = posts.filter(({ roles }) => roles.includes('leader'));
  return (
    <Field label={t(`instruction.form.giver.${fields.type}`)} error={errorOf('giver')}>
      {(control) =>
        isFromLeader(fields) ? (
          <PostPicker
            control={control}
            posts={leaders}
            chosen={fields.givenByPostId}
            onChoose={(givenByPostId) => onType({ givenByPostId })}
          />
        ) : (
          <TextInput
            control={control}
            value={fields.givenBy}
            maxLength={120}
            onType={(givenBy) => onType({ givenBy })}
          />
        )
      }
    </Field>
  );
};

const Matter = (props: GroupProps) => {
  const { fields, errorOf, onType } = props;
  const { t } = useText();
  return (
    <>
      <Field label={t('instruction.form.type')}>
        {(control) => (
          <Select
            control={control}
            value={fields.type}
            choices={instructionTypes.map((value) => ({ value, label: t(`instruction.type.${value}`) }))}
            onChoose={(type) => onType({ type, urgency: null })}
          />
        )}
      </Field>
      <Giver {...props} />
      <Field label={t('instruction.form.given-on')} error={errorOf('givenOn')}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={fields.givenOn}
            onType={(givenOn) => onType({ givenOn })}
          />
        )}
      </Field>
      <Field
        label={t('instruction.form.text')}
        under={t('instruction.form.text-under')}
        error={errorOf('text')}
      >
        {(control) => (
          <TextArea
            control={control}
            value={fields.text}
            maxLength={2_000}
            onType={(text) => onType({ text })}
          />
        )}
      </Field>
      <Field label={t('instruction.form.matter')} error={errorOf('title')}>
        {(control) => (
          <TextInput
            control={control}
            value={fields.title}
            maxLength={120}
            onType={(title) => onType({ title })}
          />
        )}
      </Field>
      <Field label={t(`instruction.form.reference.${fields.type}`)} optional>
        {(control) => (
          <TextInput
            control={control}
            value={fields.reference}
            maxLength={120}
            onType={(reference) => onType({ reference })}
          />
        )}
      </Field>
    </>
  );
};

const Limit = ({ fields, rules, onType }: GroupProps) => {
  const { t } = useText();
  const urgency = fields.urgency ?? rules.defaults[fields.type];
  const limit = rules.limits.find(({ id }) => id === urgency);
  return (
    <>
      <Field
        label={t('instruction.form.urgency')}
        under={
          limit === undefined ? null : t('instruction.form.limit', { kind: limit.kind, days: limit.days })
        }
      >
        {(control) => (
          <Choices
            control={control}
            value={urgency}
            choices={urgenciesOf(fields.type, rules.defaults).map((id) => ({
              value: id,
              label: t(`instruction.urgency.${id}`),
            }))}
            onChoose={(chosen) => onType({ urgency: chosen })}
          />
        )}
      </Field>
      <Field label={t('instruction.form.due')} under={t('instruction.form.due-under')} optional>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={fields.dueOn}
            onType={(dueOn) => onType({ dueOn })}
          />
        )}
      </Field>
    </>
  );
};

const Sheet = ({ fields, onType }: GroupProps) => {
  const { t } = useText();
  if (!isFromLeader(fields)) return null;
  return (
    <>
      <Field label={t('instruction.form.sheet')} under={t('instruction.form.sheet-under')} optional>
        {(control) => (
          <TextInput
            control={control}
            value={fields.sheet}
            maxLength={40}
            onType={(sheet) => onType({ sheet, note: sheet.trim() !== '' })}
          />
        )}
      </Field>
      {fields.sheet.trim() === '' ? null : (
        <label className="instruction-check">
          <input
            type="checkbox"
            checked={fields.note}
            onChange={(event) => onType({ note: event.target.checked })}
          />
          {t('instruction.form.note-on')}
        </label>
      )}
    </>
  );
};

/** Whom it is given to; also the form that gives what was only registered. */
export const Assignment = ({
  fields,
  errorOf,
  onType,
}: Pick<GroupProps, 'fields' | 'errorOf' | 'onType'>) => {
  const { t } = useText();
  const { posts } = useCounty();
  const leaders = posts.filter(({ roles }) => roles.includes('leader'));
  const needsLeader = !isFromLeader(fields);
  return (
    <>
      <UnitField
        label={t('instruction.form.lead')}
        error={errorOf('lead')}
        chosen={fields.leadUnitId === '' ? [] : [fields.leadUnitId]}
        most={1}
        onChange={([leadUnitId = '']) => onType({ leadUnitId, dutyId: '' })}
      />
      <DutyField
        unitId={fields.leadUnitId}
        dutyId={fields.dutyId}
        onChoose={(dutyId) => onType({ dutyId })}
      />
      <UnitField
        label={t('instruction.form.support')}
        optional
        chosen={fields.supportUnitIds}
        onChange={(supportUnitIds) => onType({ supportUnitIds })}
      />
      <Field
        label={t('instruction.form.lead-leader')}
        optional={!needsLeader}
        under={needsLeader ? null : t('instruction.form.same-leader')}
        error={errorOf('leader')}
      >
        {(control) => (
          <PostPicker
            control={control}
            posts={leaders}
            chosen={fields.leadLeaderPostId}
            onChoose={(leadLeaderPostId) => onType({ leadLeaderPostId })}
          />
        )}
      </Field>
      <label className="instruction-check">
        <input
          type="checkbox"
          checked={fields.checkNeeded}
          onChange={(event) => onType({ checkNeeded: event.target.checked })}
        />
        {t('instruction.form.check')}
      </label>
    </>
  );
};

/** All of them. */
export const InstructionInputs = (props: InputsProps) => {
  const { t } = useText();
  const { fields, wrong } = props;
  const group: GroupProps = {
    ...props,
    errorOf: (field) => (wrong.includes(field) ? t(`instruction.wrong.${field}`) : null),
  };
  return (
    <>
      <Matter {...group} />
      <Limit {...group} />
      <Sheet {...group} />
      {fields.note ? null : <Assignment {...group} />}
    </>
  );
};
