// 启动责任倒查: on whose decision, about whom, what happened, what was to be done.
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import { useDates } from '../../text/use-dates.ts';
import { UnitPicker } from '../../unit/unit-picker.tsx';
import { answerable, leaderChoices, useCounty } from '../../unit/use-county.ts';

interface Fields {
  readonly title: string;
  readonly unitId: string;
  readonly decidedByPostId: string;
  readonly decidedOn: string;
  readonly decision: string;
  readonly facts: string;
  readonly duty: string;
  readonly done: string;
  readonly persons: string;
}

const long = ['decision', 'facts', 'duty', 'done'] as const;
const needed = ['title', 'unitId', 'decidedByPostId', 'decidedOn', 'decision', 'facts', 'duty'] as const;

interface InputsProps {
  readonly fields: Fields;
  readonly wrong: (name: keyof Fields) => string | null;
  readonly onType: (fields: Fields) => void;
}

const Decided = ({ fields, wrong, onType }: InputsProps) => {
  const { t } = useText();
  const { units, posts } = useCounty();
  return (
    <>
      <Field label={t('responsibility.field.unit')} above error={wrong('unitId')}>
        {(control) => (
          <UnitPicker
            control={control}
            units={answerable(units)}
            chosen={fields.unitId === '' ? [] : [fields.unitId]}
            most={1}
            onChange={([unitId = '']) => onType({ ...fields, unitId })}
          />
        )}
      </Field>
      <Field label={t('responsibility.field.decidedBy')} above error={wrong('decidedByPostId')}>
        {(control) => (
          <Select
            control={control}
            value={fields.decidedByPostId}
            placeholder="·"
            choices={leaderChoices(posts)}
            onChoose={(decidedByPostId) => onType({ ...fields, decidedByPostId })}
          />
        )}
      </Field>
      <Field label={t('responsibility.field.decidedOn')} above error={wrong('decidedOn')}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={fields.decidedOn}
            onType={(decidedOn) => onType({ ...fields, decidedOn })}
          />
        )}
      </Field>
    </>
  );
};

const Inputs = (props: InputsProps) => {
  const { t } = useText();
  const { fields, wrong, onType } = props;
  return (
    <>
      <Field label={t('responsibility.field.title')} above error={wrong('title')}>
        {(control) => (
          <TextInput
            control={control}
            maxLength={200}
            value={fields.title}
            onType={(title) => onType({ ...fields, title })}
          />
        )}
      </Field>
      <Decided {...props} />
      {long.map((name) => (
        <Field
          key={name}
          label={t(`responsibility.field.${name}`)}
          above
          optional={name === 'done'}
          under={name === 'duty' ? t('responsibility.under.duty') : null}
          error={wrong(name)}
        >
          {(control) => (
            <TextArea
              control={control}
              rows={2}
              maxLength={1_000}
              value={fields[name]}
              onType={(text) => onType({ ...fields, [name]: text })}
            />
          )}
        </Field>
      ))}
      <Field label={t('responsibility.field.persons')} above optional>
        {(control) => (
          <TextInput
            control={control}
            maxLength={300}
            value={fields.persons}
            onType={(persons) => onType({ ...fields, persons })}
          />
        )}
      </Field>
    </>
  );
};

interface OpenDialogProps {
  readonly commitmentId: string | null;
  readonly onClose: () => void;
}

/** The dialog of a new file. */
export const OpenDialog = ({ commitmentId, onClose }: OpenDialogProps) => {
  const { t } = useText();
  const dates = useDates();
  const [wasSent, setWasSent] = useState(false);
  const empty = { title: '', unitId: '', decidedByPostId: '', decision: '', facts: '', duty: '' };
  const begun: Fields = { ...empty, done: '', persons: '', decidedOn: dates.today };
  const draft = useDraft('responsibility-open', commitmentId ?? 'new', begun, 1);
  const fields = draft.content;
  const act = useAct('openFile');
  const isMissing = (name: keyof Fields): boolean =>
    needed.some((each) => each === name) && fields[name].trim() === '';
  const send = async (): Promise<void> => {
    setWasSent(true);
    if (needed.some(isMissing)) return;
    if ((await act.run({ body: { ...fields, commitmentId, dutyId: null } })) === null) return;
    await draft.drop();
    toast(t('responsibility.saved'));
    onClose();
  };
  return (
    <FormDialog
      title={t('responsibility.open-title')}
      submit={t('responsibility.open')}
      busy={act.isRunning}
      refused={act.refused}
      beside={<DraftLine draft={draft} />}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Inputs
        fields={fields}
        wrong={(name) => (wasSent && isMissing(name) ? t('responsibility.wrong') : null)}
        onType={draft.type}
      />
    </FormDialog>
  );
};
