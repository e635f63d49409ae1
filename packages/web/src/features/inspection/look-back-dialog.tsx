// 回头看: what a drawn finding looks like now; a relapse reopens its number.
import { useState } from 'react';
import type { Finding } from '@luoshi/contract/routes/finding';
import { useAct } from '../../api/use-act.ts';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { toast } from '../../components/toast.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { DayField, LinesField } from '../../components/text-fields.tsx';

const results = ['held', 'relapsed'] as const;
type Result = (typeof results)[number];

/** The form. */
export const LookBackDialog = ({ finding, onClose }: { finding: Finding; onClose: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const [result, choose] = useState<Result | null>(null);
  const [fields, type] = useState({ found: '', lookedOn: dates.today });
  const act = useAct('recordLookBack', () => {
    toast(t(result === 'relapsed' ? 'finding.reopened' : 'finding.looked-done'));
    onClose();
  });
  return (
    <FormDialog
      title={t('finding.look-at', { number: finding.number ?? '' })}
      about={finding.title}
      submit={t('finding.look-do')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={result === null || fields.found.trim() === ''}
      onSubmit={() => {
        if (result !== null) void act.run({ params: { id: finding.id }, body: { result, ...fields } });
      }}
      onClose={onClose}
    >
      <Field label={t('finding.result')}>
        {(control) => (
          <Choices
            control={control}
            value={result}
            choices={results.map((value) => ({ value, label: t(`finding.looked.${value}`) }))}
            onChoose={choose}
          />
        )}
      </Field>
      <LinesField
        label={t('finding.found')}
        under={t('finding.relapse-under')}
        value={fields.found}
        onType={(found) => type({ ...fields, found })}
      />
      <DayField
        label={t('finding.looked-on')}
        value={fields.lookedOn}
        until={dates.today}
        onType={(lookedOn) => type({ ...fields, lookedOn })}
      />
    </FormDialog>
  );
};
