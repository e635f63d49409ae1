// 列入重点项目: one act gives it to its leader and unit.
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import type { ProjectFields } from './project-fields.ts';
import { ProjectInputs } from './project-inputs.tsx';

const empty: ProjectFields = {
  known: 'new',
  number: '',
  title: '',
  life: 'building',
  leadLeaderPostId: '',
  leadUnitIds: [],
  supportUnitIds: [],
  basis: '',
  plannedStartOn: '',
  dueOn: '',
  plannedInvestment: '',
};

const isWholeNew = (fields: ProjectFields): boolean =>
  fields.title.trim() !== '' &&
  fields.basis.trim() !== '' &&
  fields.leadLeaderPostId !== '' &&
  fields.leadUnitIds.length === 1 &&
  fields.dueOn !== '';

const given = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

const isWhole = (fields: ProjectFields): boolean =>
  fields.known === 'new' ? isWholeNew(fields) : fields.number.trim() !== '';

/** The dialog that puts a project on the list. */
export const AddProject = ({ onClose }: { onClose: () => void }) => {
  const { t } = useText();
  const [wasSent, setWasSent] = useState(false);
  const [fields, setFields] = useState(empty);
  const add = useAct('addProject', ({ number }) => {
    toast(t('project.added', { number }));
    onClose();
  });
  const enrol = useAct('enrolProject', ({ number }) => {
    toast(t('project.enrolled', { number }));
    onClose();
  });
  const save = (): void => {
    setWasSent(true);
    if (!isWhole(fields)) return;
    const money = {
      life: fields.life,
      plannedStartOn: given(fields.plannedStartOn),
      plannedInvestment: given(fields.plannedInvestment),
    };
    const [leadUnitId] = fields.leadUnitIds;
    if (fields.known === 'ledger') void enrol.run({ body: { ...money, number: fields.number.trim() } });
    else if (leadUnitId !== undefined)
      void add.run({
        body: {
          ...money,
          title: fields.title.trim(),
          leadLeaderPostId: fields.leadLeaderPostId,
          leadUnitId,
          supportUnitIds: [...fields.supportUnitIds],
          basis: fields.basis.trim(),
          dueOn: fields.dueOn,
        },
      });
  };
  return (
    <Dialog
      title={t('project.add')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={add.isRunning || enrol.isRunning} onClick={save}>
            {t('project.add')}
          </Button>
          <Button onClick={onClose}>{t('project.cancel')}</Button>
        </>
      }
    >
      <ProjectInputs
        fields={fields}
        wasSent={wasSent}
        onType={(changed) => setFields({ ...fields, ...changed })}
      />
      <Refusal refused={add.refused ?? enrol.refused} />
    </Dialog>
  );
};
