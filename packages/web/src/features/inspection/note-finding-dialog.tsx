// 记检查问题: at a checkpoint; the office confirms it.
import type { Checkpoint } from '@luoshi/contract/routes/round';
import { addDays } from '@luoshi/domain/period/calendar-date';
import { useAct } from '../../api/use-act.ts';
import { toast } from '../../components/toast.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { DayField, LineField, LinesField } from '../../components/text-fields.tsx';

interface NoteFindingProps {
  readonly roundId: string;
  readonly point: Checkpoint;
  readonly onClose: () => void;
}

/** The form. */
export const NoteFindingDialog = ({ roundId, point, onClose }: NoteFindingProps) => {
  const { t } = useText();
  const { today } = useDates();
  const draft = useDraft('finding', point.id, { title: '', found: '', dueOn: addDays(today, 30) }, null);
  const { content, type } = draft;
  const act = useAct('noteFinding', () => {
    toast(t('finding.noted'));
    void draft.drop();
    onClose();
  });
  const body = {
    ...content,
    unitId: point.unitId,
    matterId: null,
    roundId,
    checkpointId: point.id,
    visitId: null,
    foundOn: today,
  };
  return (
    <FormDialog
      title={t('finding.note')}
      about={`${point.unit} ${point.name}`}
      submit={t('finding.note-do')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={content.title.trim() === '' || content.found.trim() === ''}
      onSubmit={() => void act.run({ body })}
      onClose={onClose}
    >
      <LineField
        label={t('finding.name')}
        most={60}
        value={content.title}
        onType={(title) => type({ ...content, title })}
      />
      <LinesField
        label={t('finding.found')}
        value={content.found}
        onType={(found) => type({ ...content, found })}
      />
      <DayField
        label={t('finding.head.due')}
        value={content.dueOn}
        from={today}
        onType={(dueOn) => type({ ...content, dueOn })}
      />
    </FormDialog>
  );
};
