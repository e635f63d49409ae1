// 反馈进展: the cumulative value and a note for a period. Doubts ask for a reason and let pass; nothing typed is lost.
import { Conflict } from '../../../components/conflict.tsx';
import { Field } from '../../../components/field.tsx';
import { Select } from '../../../components/select.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import { ActForm } from './act-form.tsx';
import { AmountField } from './amount-field.tsx';
import { DoneNodes } from './done-nodes.tsx';
import { EvidenceField } from './evidence-field.tsx';
import type { FormProps } from './form-props.ts';
import { ReasonField } from './reason-field.tsx';
import { doubtsAbout, isSettled, periodChoices } from './report-values.ts';
import { useReport, type Filing } from './use-report.ts';

/** Refusals that a field of the form shows itself. */
const fieldCodes = [
  'reason-needed',
  'malformed-number',
  'negative-count',
  'value-missing',
  'wrong-unit',
  'changed-meanwhile',
];

const ReportConflict = ({ filing }: { filing: Filing }) => {
  const { t } = useText();
  const { draft, theirs, resolve } = filing;
  if (theirs === null) return null;
  const { content } = draft;
  return (
    <Conflict
      mine={{ amount: content.amount, note: content.note }}
      theirs={{ amount: theirs.value ?? '', note: theirs.note }}
      labels={{ amount: t('report.amount'), note: t('report.note') }}
      by={theirs.filedBy}
      onResolve={({ amount = '', note = '' }) => resolve({ ...content, amount, note }, theirs)}
    />
  );
};

const ReportFields = ({ page, filing }: Pick<FormProps, 'page'> & { filing: Filing }) => {
  const { t } = useText();
  const dates = useDates();
  const { draft, newest, refused } = filing;
  const { content, type } = draft;
  return (
    <>
      <Field label={t('report.period')}>
        {(control) => (
          <Select
            control={control}
            value={content.period}
            choices={periodChoices(page, dates.today).map((value) => ({ value, label: dates.period(value) }))}
            onChoose={(period) => type({ ...content, period })}
          />
        )}
      </Field>
      <AmountField page={page} content={content} refused={refused} onType={type} />
      <DoneNodes page={page} content={content} onType={type} />
      <Field
        label={t('report.note')}
        under={page.light.light === 'behind' ? t('report.note-behind') : t('report.note-under')}
        optional={page.progress.target !== null}
      >
        {(control) => (
          <TextArea
            control={control}
            value={content.note}
            maxLength={2_000}
            onType={(note) => type({ ...content, note })}
          />
        )}
      </Field>
      <ReasonField
        content={content}
        doubts={doubtsAbout(page, content)}
        isNewVersion={isSettled(newest)}
        last={page.progress.value}
        refused={refused}
        onType={type}
      />
      <EvidenceField
        commitmentId={page.id}
        route="addEvidence"
        under={t('report.evidence-under')}
        files={content.files}
        onChange={(change) => draft.change((before) => ({ ...before, files: change(before.files) }))}
      />
    </>
  );
};

/** Reports on a commitment. */
export const ReportForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const filing = useReport({ page, onClose });
  const { draft, newest, theirs, refused } = filing;
  const due =
    page.nextReportDueOn === null || draft.content.period !== page.nextPeriod
      ? null
      : dates.day(page.nextReportDueOn);
  return (
    <ActForm
      title={t('report.title', { title: page.title })}
      about={t('report.about', { due, version: newest?.reportVersion ?? null })}
      submit={t('report.do')}
      busy={filing.isRunning}
      refused={refused !== null && fieldCodes.includes(refused.code) ? null : refused}
      draft={draft}
      disabled={theirs !== null}
      onSubmit={filing.send}
      onCancel={onClose}
    >
      <ReportFields page={page} filing={filing} />
      <ReportConflict filing={filing} />
    </ActForm>
  );
};
