// 起草: chooses the kind and the period; the ledger does the rest.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { draftedKinds, draftPeriods, type DraftedKind } from './draft-periods.ts';

const kinds = Object.keys(draftedKinds) as DraftedKind[]; // the keys of a constant are exactly its kinds

const DraftDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const [kind, setKind] = useState<DraftedKind>('monthly-circular');
  const periods = draftPeriods(kind, dates.today);
  const [chosen, setChosen] = useState<string | null>(null);
  const period = chosen ?? periods[0] ?? '';
  const act = useAct('createBulletin', ({ id }) => void navigate({ to: '/bulletins/$id', params: { id } }));
  const choose = (next: DraftedKind): void => {
    setKind(next);
    setChosen(null);
    act.clear();
  };
  return (
    <Dialog
      title={t('bulletin.new')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            busy={act.isRunning}
            onClick={() => void act.run({ body: { kind, period } })}
          >
            {t('bulletin.new-do')}
          </Button>
          <Button kind="text" onClick={onClose}>
            {t('bulletin.cancel')}
          </Button>
        </>
      }
    >
      <Field label={t('bulletin.head.kind')} under={t(`bulletin.kind-told.${kind}`)}>
        {(control) => (
          <Select
            control={control}
            value={kind}
            choices={kinds.map((value) => ({ value, label: t(`bulletin.kind.${value}`) }))}
            onChoose={choose}
          />
        )}
      </Field>
      <Field label={t('bulletin.head.period')}>
        {(control) => (
          <Select
            control={control}
            value={period}
            choices={periods.map((value) => ({ value, label: dates.period(value) }))}
            onChoose={setChosen}
          />
        )}
      </Field>
      <Refusal refused={act.refused} />
    </Dialog>
  );
};

/** The office's button above the list. */
export const DraftButton = () => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('bulletin.new')}
      </Button>
      {isOpen ? <DraftDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
};
