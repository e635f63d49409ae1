// 核查: what was found on the spot: it agrees, it differs, or it goes back. The checker is never the reporter.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Choices } from '../../../components/choices.tsx';
import { Field } from '../../../components/field.tsx';
import { Select } from '../../../components/select.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextInput } from '../../../components/text-input.tsx';
import { toast } from '../../../components/toast.ts';
import { useDraft } from '../../../drafts/use-draft.ts';
import { amountText } from '../../../text/number-text.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import { ActForm } from './act-form.tsx';
import {
  checkSubjects,
  initialCheck,
  missingIn,
  sentCheck,
  type CheckContent,
  type CheckSubject,
  type MissingField,
} from './check-values.ts';
import { EvidenceField } from './evidence-field.tsx';
import { ExtentFields } from './extent-fields.tsx';
import type { FormProps } from './form-props.ts';

const results = ['confirmed', 'adjusted', 'sent-back'] as const;

interface PartProps {
  readonly content: CheckContent;
  readonly onType: (content: CheckContent) => void;
}

const SubjectField = ({
  page,
  subjects,
  content,
  onType,
}: PartProps & Pick<FormProps, 'page'> & { subjects: readonly CheckSubject[] }) => {
  const { t } = useText();
  const dates = useDates();
  const nameOf = ({ reportId, nodeId, reported }: CheckSubject): string => {
    const report = page.reports.find((each) => each.id === reportId);
    if (report === undefined) return page.nodes.find((node) => node.id === nodeId)?.proof ?? '';
    const amount = reported === null ? null : amountText(reported);
    return t('check.of-report', { period: dates.period(report.period), amount, unit: page.progress.unit });
  };
  return (
    <Field label={t('check.subject')}>
      {(control) => (
        <Select
          control={control}
          value={content.subject}
          choices={subjects.map((each) => ({ value: each.key, label: nameOf(each) }))}
          onChoose={(subject) => onType({ ...content, subject })}
        />
      )}
    </Field>
  );
};

const AmountFound = ({ page, content, onType }: PartProps & Pick<FormProps, 'page'>) => {
  const { t } = useText();
  if (content.result !== 'adjusted') return null;
  return (
    <Field label={t('check.amount')}>
      {(control) => (
        <TextInput
          control={control}
          value={content.amount}
          unit={page.progress.unit}
          inputMode="decimal"
          onType={(amount) => onType({ ...content, amount })}
        />
      )}
    </Field>
  );
};

const FoundFields = ({ content, missing, onType }: PartProps & { missing: readonly MissingField[] }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <>
      <ExtentFields content={content} isWrong={missing.includes('sample')} onType={onType} />
      <Field
        label={t('check.found')}
        optional={content.result === 'confirmed'}
        error={missing.includes('found') ? t('check.found-missing') : null}
      >
        {(control) => (
          <TextArea
            control={control}
            value={content.found}
            maxLength={2_000}
            onType={(found) => onType({ ...content, found })}
          />
        )}
      </Field>
      <Field label={t('check.on')}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={content.checkedOn}
            max={dates.today}
            onType={(checkedOn) => onType({ ...content, checkedOn })}
          />
        )}
      </Field>
    </>
  );
};

/** Records a check. */
export const CheckForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const draft = useDraft('check', page.id, initialCheck(page, dates.today), null);
  const { content, type } = draft;
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('recordCheck', () => {
    toast(t('check.recorded'));
    void draft.drop();
    onClose();
  });
  const subjects = checkSubjects(page);
  const subject = subjects.find((each) => each.key === content.subject) ?? subjects[0];
  const missing = wasSent ? missingIn(content) : [];
  const send = (): void => {
    setWasSent(true);
    const body = subject === undefined || missingIn(content).length > 0 ? null : sentCheck(content, subject);
    if (body !== null) void act.run({ body });
  };
  const choices = results.filter((result) => result !== 'adjusted' || subject?.reported != null);
  return (
    <ActForm
      title={t('check.title', { title: page.title })}
      about={t('check.about')}
      submit={t('check.do')}
      busy={act.isRunning}
      refused={act.refused}
      draft={draft}
      onSubmit={send}
      onCancel={onClose}
    >
      <SubjectField page={page} subjects={subjects} content={content} onType={type} />
      <Field label={t('check.result')} error={missing.includes('result') ? t('commitment.choose') : null}>
        {(control) => (
          <Choices
            control={control}
            value={content.result === '' ? null : content.result}
            choices={choices.map((value) => ({ value, label: t(`check.result.${value}`) }))}
            onChoose={(result) => type({ ...content, result })}
          />
        )}
      </Field>
      <AmountFound page={page} content={content} onType={type} />
      <FoundFields content={content} missing={missing} onType={type} />
      <EvidenceField
        commitmentId={page.id}
        route="addCheckEvidence"
        under={t('check.evidence-under')}
        files={content.files}
        onChange={(change) => draft.change((before) => ({ ...before, files: change(before.files) }))}
      />
    </ActForm>
  );
};
