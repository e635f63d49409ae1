// 记下检查: the planned visit was made, on which day; or it is withdrawn.
import { useState } from 'react';
import type { VisitLine } from '@luoshi/contract/routes/inspection';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { DayField, LinesField } from '../../components/text-fields.tsx';

const Withdraw = ({ visit, reason, onClose }: { visit: VisitLine; reason: string; onClose: () => void }) => {
  const { t } = useText();
  const act = useAct('withdrawVisit', () => {
    toast(t('inspection.visit-withdrawn'));
    onClose();
  });
  return (
    <>
      <Refusal refused={act.refused} />
      <Button
        kind="text"
        small
        busy={act.isRunning}
        disabled={reason.trim() === ''}
        onClick={() => void act.run({ params: { id: visit.id }, body: { basedOn: visit.version, reason } })}
      >
        {t('inspection.withdraw-visit')}
      </Button>
    </>
  );
};

/** The form. */
export const VisitRecordDialog = ({ visit, onClose }: { visit: VisitLine; onClose: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const session = useSession();
  const [madeOn, setMadeOn] = useState(visit.plannedOn > dates.today ? dates.today : visit.plannedOn);
  const [note, setNote] = useState('');
  const act = useAct('recordVisit', () => {
    toast(t('inspection.visit-recorded'));
    onClose();
  });
  return (
    <FormDialog
      title={t('inspection.record-visit')}
      about={visit.matters.map(({ code, title }) => `${code} ${title}`).join('、')}
      submit={t('inspection.record-visit-do')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={madeOn === ''}
      onSubmit={() =>
        void act.run({ params: { id: visit.id }, body: { basedOn: visit.version, madeOn, note } })
      }
      onClose={onClose}
      instead={
        hasRole(session, 'office') ? <Withdraw visit={visit} reason={note} onClose={onClose} /> : undefined
      }
    >
      <DayField label={t('inspection.made-on')} value={madeOn} until={dates.today} onType={setMadeOn} />
      <LinesField
        label={t('inspection.note')}
        under={t('inspection.note-under')}
        optional
        value={note}
        onType={setNote}
      />
    </FormDialog>
  );
};
