// 调度周期: which template the county works by from a month on, with its own days where they differ.
import { useState } from 'react';
import { areDueDays, cycleParts, type CyclePart } from '@luoshi/domain/cycle/template';
import { nextPeriod } from '@luoshi/domain/period/period';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

type Month = Answer<'readCalendar'>;
type Typed = Readonly<Record<CyclePart, string>>;

const typedOf = (parts: Month['templates'][number]['parts']): Typed => ({
  meeting: parts.meeting.dueDays.join(' '),
  check: parts.check.dueDays.join(' '),
  circular: parts.circular.dueDays.join(' '),
  report: parts.report.dueDays.join(' '),
});

/** Days of the month as typed, apart by anything that is no digit. */
const daysOf = (text: string): number[] =>
  text
    .split(/\D+/)
    .filter((part) => part !== '')
    .map(Number);

interface DayFieldsProps {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

/** Days of the month, part by part. */
const DayFields = ({ typed, onType }: DayFieldsProps) => {
  const { t } = useText();
  return cycleParts.map((part) => {
    const days = daysOf(typed[part]);
    return (
      <Field
        key={part}
        label={t(`calendar.part.${part}`)}
        under={t('calendar.cycle.days', { count: days.length })}
        error={areDueDays({ [part]: days }) ? null : t('calendar.cycle.days-wrong')}
      >
        {(control) => (
          <TextInput
            control={control}
            inputMode="numeric"
            value={typed[part]}
            onType={(text) => onType({ ...typed, [part]: text })}
          />
        )}
      </Field>
    );
  });
};

/** Chooses the cycle. */
export const CycleDialog = ({ month, onClose }: { month: Month; onClose: () => void }) => {
  const { t } = useText();
  const chosen = month.templates.find(({ id }) => id === month.template.id) ?? month.templates[0];
  const [template, setTemplate] = useState(month.template.id);
  const [fromPeriod, setFrom] = useState(nextPeriod(month.period));
  const [typed, setTyped] = useState<Typed | null>(chosen === undefined ? null : typedOf(chosen.parts));
  const [basis, setBasis] = useState('');
  const act = useAct('chooseCycle', () => {
    toast(t('calendar.chosen'));
    onClose();
  });
  if (typed === null) return null;
  const dueDays = {
    meeting: daysOf(typed.meeting),
    check: daysOf(typed.check),
    circular: daysOf(typed.circular),
    report: daysOf(typed.report),
  };
  const known = month.choices.find((choice) => choice.fromPeriod === fromPeriod);
  const isReady = areDueDays(dueDays) && basis.trim() !== '' && /^\d{4}-\d{2}$/.test(fromPeriod);
  const body = { fromPeriod, template, dueDays, basis, basedOn: known?.version ?? null };
  return (
    <FormDialog
      title={t('calendar.cycle')}
      submit={t('calendar.choose')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={!isReady}
      onSubmit={() => void act.run({ body })}
      onClose={onClose}
    >
      <Field
        label={t('calendar.cycle.template')}
        under={month.templates.find(({ id }) => id === template)?.source}
      >
        {(control) => (
          <Select
            control={control}
            value={template}
            choices={month.templates.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={(id) => {
              setTemplate(id);
              const next = month.templates.find((each) => each.id === id);
              if (next !== undefined) setTyped(typedOf(next.parts));
            }}
          />
        )}
      </Field>
      <Field label={t('calendar.cycle.from')}>
        {(control) => <TextInput control={control} type="month" value={fromPeriod} onType={setFrom} />}
      </Field>
      <DayFields typed={typed} onType={setTyped} />
      <Field label={t('calendar.cycle.basis')}>
        {(control) => <TextInput control={control} maxLength={200} value={basis} onType={setBasis} />}
      </Field>
    </FormDialog>
  );
};
