// The fields of a new project.
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { UnitField } from '../../unit/unit-field.tsx';
import { leaderChoices, useCounty } from '../../unit/use-county.ts';
import type { ProjectFields } from './project-fields.ts';

interface InputsProps {
  readonly fields: ProjectFields;
  readonly wasSent: boolean;
  readonly onType: (changed: Partial<ProjectFields>) => void;
}

const Who = ({ fields, wasSent, onType }: InputsProps) => {
  const { t } = useText();
  const { posts } = useCounty();
  return (
    <>
      <Field
        label={t('project.field.leader')}
        error={wasSent && fields.leadLeaderPostId === '' ? t('project.wanting.leader') : null}
      >
        {(control) => (
          <Select
            control={control}
            value={fields.leadLeaderPostId}
            choices={leaderChoices(posts)}
            placeholder=""
            onChoose={(leadLeaderPostId) => onType({ leadLeaderPostId })}
          />
        )}
      </Field>
      <UnitField
        label={t('project.field.unit')}
        error={wasSent && fields.leadUnitIds.length === 0 ? t('project.wanting.unit') : null}
        chosen={fields.leadUnitIds}
        most={1}
        onChange={(leadUnitIds) => onType({ leadUnitIds })}
      />
      <UnitField
        label={t('project.field.support')}
        optional
        chosen={fields.supportUnitIds}
        onChange={(supportUnitIds) => onType({ supportUnitIds })}
      />
    </>
  );
};

const Money = ({ fields, onType }: InputsProps) => {
  const { t } = useText();
  return (
    <>
      <Field label={t('project.field.planned-start')} optional>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={fields.plannedStartOn}
            onType={(plannedStartOn) => onType({ plannedStartOn })}
          />
        )}
      </Field>
      <Field label={t('project.field.planned')} optional>
        {(control) => (
          <TextInput
            control={control}
            inputMode="decimal"
            unit={t('project.ten-thousand')}
            value={fields.plannedInvestment}
            onType={(plannedInvestment) => onType({ plannedInvestment })}
          />
        )}
      </Field>
    </>
  );
};

const New = (props: InputsProps) => {
  const { t } = useText();
  const { fields, wasSent, onType } = props;
  const wanting = (isMissing: boolean, told: string): string | null => (wasSent && isMissing ? told : null);
  return (
    <>
      <Field
        label={t('project.field.title')}
        error={wanting(fields.title.trim() === '', t('project.wanting.title'))}
      >
        {(control) => (
          <TextInput
            control={control}
            value={fields.title}
            maxLength={200}
            onType={(title) => onType({ title })}
          />
        )}
      </Field>
      <Who {...props} />
      <Field
        label={t('project.field.basis')}
        under={t('project.field.basis-told')}
        error={wanting(fields.basis.trim() === '', t('project.wanting.basis'))}
      >
        {(control) => (
          <TextInput
            control={control}
            value={fields.basis}
            maxLength={300}
            onType={(basis) => onType({ basis })}
          />
        )}
      </Field>
      <Field label={t('project.field.due')} error={wanting(fields.dueOn === '', t('project.wanting.due'))}>
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

const Numbered = ({ fields, wasSent, onType }: InputsProps) => {
  const { t } = useText();
  return (
    <Field
      label={t('project.field.number')}
      under={t('project.field.number-told')}
      error={wasSent && fields.number.trim() === '' ? t('project.wanting.number') : null}
    >
      {(control) => (
        <TextInput
          control={control}
          value={fields.number}
          maxLength={20}
          onType={(number) => onType({ number })}
        />
      )}
    </Field>
  );
};

/** What is asked of a project that comes onto the list. */
export const ProjectInputs = (props: InputsProps) => {
  const { t } = useText();
  const { fields, onType } = props;
  return (
    <>
      <Field label={t('project.field.known')}>
        {(control) => (
          <Choices
            control={control}
            value={fields.known}
            choices={[
              { value: 'new', label: t('project.known.new') },
              { value: 'ledger', label: t('project.known.ledger') },
            ]}
            onChoose={(known) => onType({ known })}
          />
        )}
      </Field>
      {fields.known === 'new' ? <New {...props} /> : <Numbered {...props} />}
      <Field label={t('project.field.life')}>
        {(control) => (
          <Choices
            control={control}
            value={fields.life}
            choices={(['building', 'bidding', 'reserve', 'investor'] as const).map((value) => ({
              value,
              label: t(`project.life.${value}`),
            }))}
            onChoose={(life) => onType({ life })}
          />
        )}
      </Field>
      <Money {...props} />
    </>
  );
};
