// 定检查问题: confirmed with leader and date it is a rectification at once; or it is dismissed, with the reason.
import { useState } from 'react';
import type { Finding } from '@luoshi/contract/routes/finding';
import { useAct } from '../../api/use-act.ts';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { leaderChoices, useCounty } from '../../unit/use-county.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { DayField, LinesField } from '../../components/text-fields.tsx';

const kinds = ['confirm', 'dismiss'] as const;
type Kind = (typeof kinds)[number];

/** The form. */
export const DecideFindingDialog = ({ finding, onClose }: { finding: Finding; onClose: () => void }) => {
  const { t } = useText();
  const { posts } = useCounty();
  const [kind, choose] = useState<Kind>('confirm');
  const [fields, type] = useState({ leaderPostId: '', dueOn: finding.dueOn, reason: '' });
  const act = useAct('decideFinding', ({ number }) => {
    toast(number === null ? t('finding.dismissed') : t('finding.confirmed', { number }));
    onClose();
  });
  const { leaderPostId, dueOn, reason } = fields;
  const decision =
    kind === 'confirm' ? ({ kind, leaderPostId, dueOn } as const) : ({ kind, reason } as const);
  return (
    <FormDialog
      title={finding.title}
      about={finding.found}
      submit={t('finding.decide-do')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={kind === 'confirm' ? leaderPostId === '' || dueOn === '' : reason.trim() === ''}
      onSubmit={() =>
        void act.run({ params: { id: finding.id }, body: { basedOn: finding.version, decision } })
      }
      onClose={onClose}
    >
      <Field label={t('finding.decision')}>
        {(control) => (
          <Choices
            control={control}
            value={kind}
            choices={kinds.map((value) => ({ value, label: t(`finding.decision.${value}`) }))}
            onChoose={choose}
          />
        )}
      </Field>
      {kind === 'confirm' ? (
        <>
          <Field label={t('finding.leader')} under={t('finding.leader-under')}>
            {(control) => (
              <Select
                control={control}
                value={leaderPostId}
                placeholder={t('inspection.choose')}
                choices={leaderChoices(posts)}
                onChoose={(id) => type({ ...fields, leaderPostId: id })}
              />
            )}
          </Field>
          <DayField
            label={t('finding.head.due')}
            value={dueOn}
            onType={(on) => type({ ...fields, dueOn: on })}
          />
        </>
      ) : (
        <LinesField
          label={t('finding.reason')}
          most={500}
          value={reason}
          onType={(text) => type({ ...fields, reason: text })}
        />
      )}
    </FormDialog>
  );
};
