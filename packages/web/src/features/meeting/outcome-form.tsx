// 记议定事项: recorded while the meeting runs; a decision is given to its unit at once.
import { useState } from 'react';
import type { AgendaItem, MeetingPage } from '@luoshi/contract/routes/meeting';
import { addDays } from '@luoshi/domain/period/calendar-date';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { DutyField } from '../../unit/duty-field.tsx';
import { UnitField } from '../../unit/unit-field.tsx';
import { leaderChoices, useCounty } from '../../unit/use-county.ts';

interface OutcomeFields {
  readonly kind: 'decision' | 'remark';
  readonly text: string;
  readonly leadUnitIds: readonly string[];
  readonly supportUnitIds: readonly string[];
  readonly leaderPostId: string;
  readonly dueOn: string;
  readonly dutyId: string;
}

interface OutcomeProps {
  readonly meetingId: string;
  readonly item: AgendaItem;
  readonly onClose: () => void;
}

interface InputsProps {
  readonly fields: OutcomeFields;
  readonly wasSent: boolean;
  readonly onType: (changed: Partial<OutcomeFields>) => void;
}

const Given = ({ fields, wasSent, onType }: InputsProps) => {
  const { t } = useText();
  const { posts } = useCounty();
  return (
    <>
      <UnitField
        label={t('meeting.outcome.unit')}
        error={wasSent && fields.leadUnitIds.length === 0 ? t('meeting.wanting.unit') : null}
        chosen={fields.leadUnitIds}
        most={1}
        onChange={(leadUnitIds) => onType({ leadUnitIds, dutyId: '' })}
      />
      <DutyField
        unitId={fields.leadUnitIds[0] ?? ''}
        dutyId={fields.dutyId}
        onChoose={(dutyId) => onType({ dutyId })}
      />
      <Field
        label={t('meeting.outcome.due')}
        error={wasSent && fields.dueOn === '' ? t('meeting.wanting.due') : null}
      >
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={fields.dueOn}
            onType={(dueOn) => onType({ dueOn })}
          />
        )}
      </Field>
      <UnitField
        label={t('meeting.outcome.support')}
        optional
        chosen={fields.supportUnitIds}
        onChange={(supportUnitIds) => onType({ supportUnitIds })}
      />
      <Field label={t('meeting.outcome.leader')} under={t('meeting.outcome.leader-told')} optional>
        {(control) => (
          <Select
            control={control}
            value={fields.leaderPostId}
            choices={leaderChoices(posts)}
            placeholder={t('meeting.outcome.chair')}
            onChoose={(leaderPostId) => onType({ leaderPostId })}
          />
        )}
      </Field>
    </>
  );
};

const Inputs = (props: InputsProps) => {
  const { t } = useText();
  const { fields, wasSent, onType } = props;
  return (
    <>
      <Field label={t('meeting.outcome.kind')} under={t('meeting.outcome.kind-told')}>
        {(control) => (
          <Choices
            control={control}
            value={fields.kind}
            choices={[
              { value: 'decision', label: t('meeting.outcome.decision') },
              { value: 'remark', label: t('meeting.outcome.remark') },
            ]}
            onChoose={(kind) => onType({ kind })}
          />
        )}
      </Field>
      <Field
        label={t('meeting.outcome.text')}
        error={wasSent && fields.text.trim() === '' ? t('meeting.wanting.text') : null}
      >
        {(control) => (
          <TextArea
            control={control}
            rows={2}
            maxLength={500}
            value={fields.text}
            onType={(text) => onType({ text })}
          />
        )}
      </Field>
      {fields.kind === 'decision' ? <Given {...props} /> : null}
    </>
  );
};

const isWhole = ({ kind, text, leadUnitIds, dueOn }: OutcomeFields): boolean =>
  text.trim() !== '' && (kind === 'remark' || (leadUnitIds.length === 1 && dueOn !== ''));

const newest = (page: MeetingPage, itemId: string) =>
  page.agenda.find(({ id }) => id === itemId)?.outcomes.at(-1) ?? null;

/** The dialog over agenda and presentation alike; the unit of the matter stands there already. */
export const OutcomeForm = ({ meetingId, item, onClose }: OutcomeProps) => {
  const { t } = useText();
  const { today } = useDates();
  const [wasSent, setWasSent] = useState(false);
  const unitId = item.commitment?.leadUnitId ?? null;
  const [fields, setFields] = useState<OutcomeFields>({
    kind: 'decision',
    text: '',
    leadUnitIds: unitId === null ? [] : [unitId],
    supportUnitIds: [],
    leaderPostId: '',
    dueOn: addDays(today, 14),
    dutyId: '',
  });
  const act = useAct('recordOutcome', (page) => {
    const number = newest(page, item.id)?.number ?? null;
    toast(number === null ? t('meeting.outcome.noted') : t('meeting.outcome.given', { number }));
    onClose();
  });
  const save = (): void => {
    setWasSent(true);
    if (!isWhole(fields)) return;
    const isDecision = fields.kind === 'decision';
    void act.run({
      params: { id: meetingId },
      body: {
        agendaItemId: item.id,
        kind: fields.kind,
        text: fields.text.trim(),
        leadUnitId: isDecision ? (fields.leadUnitIds[0] ?? null) : null,
        supportUnitIds: isDecision ? [...fields.supportUnitIds] : [],
        leadLeaderPostId: isDecision && fields.leaderPostId !== '' ? fields.leaderPostId : null,
        dueOn: isDecision ? fields.dueOn : null,
        dutyId: isDecision && fields.dutyId !== '' ? fields.dutyId : null,
      },
    });
  };
  return (
    <Dialog
      title={item.title}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={act.isRunning} onClick={save}>
            {t('meeting.outcome.save')}
          </Button>
          <Button onClick={onClose}>{t('meeting.cancel')}</Button>
        </>
      }
    >
      <Inputs fields={fields} wasSent={wasSent} onType={(changed) => setFields({ ...fields, ...changed })} />
      <Refusal refused={act.refused} />
    </Dialog>
  );
};
