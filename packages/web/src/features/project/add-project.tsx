// 列入重点项目: one act gives it to its leader and unit.
import { useState } from 'react';
import type { ProjectLine } from '@luoshi/contract/routes/project';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { ProjectInputs } from './project-inputs.tsx';

/** What is typed into the form of a new project. */
export interface ProjectFields {
  readonly title: string;
  readonly life: ProjectLine['life'];
  readonly leadLeaderPostId: string;
  readonly leadUnitIds: readonly string[];
  readonly supportUnitIds: readonly string[];
  readonly basis: string;
  readonly plannedStartOn: string;
  readonly dueOn: string;
  readonly plannedInvestment: string;
}

const empty: ProjectFields = {
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

const isWhole = (fields: ProjectFields): boolean =>
  fields.title.trim() !== '' &&
  fields.basis.trim() !== '' &&
  fields.leadLeaderPostId !== '' &&
  fields.leadUnitIds.length === 1 &&
  fields.dueOn !== '';

/** The dialog that puts a project on the list. */
export const AddProject = ({ onClose }: { onClose: () => void }) => {
  const { t } = useText();
  const [wasSent, setWasSent] = useState(false);
  const [fields, setFields] = useState(empty);
  const act = useAct('addProject', ({ number }) => {
    toast(t('project.added', { number }));
    onClose();
  });
  const save = (): void => {
    setWasSent(true);
    const [leadUnitId] = fields.leadUnitIds;
    if (!isWhole(fields) || leadUnitId === undefined) return;
    void act.run({
      body: {
        title: fields.title.trim(),
        life: fields.life,
        leadLeaderPostId: fields.leadLeaderPostId,
        leadUnitId,
        supportUnitIds: [...fields.supportUnitIds],
        basis: fields.basis.trim(),
        plannedStartOn: fields.plannedStartOn === '' ? null : fields.plannedStartOn,
        dueOn: fields.dueOn,
        plannedInvestment: fields.plannedInvestment.trim() === '' ? null : fields.plannedInvestment.trim(),
      },
    });
  };
  return (
    <Dialog
      title={t('project.add')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={act.isRunning} onClick={save}>
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
      <Refusal refused={act.refused} />
    </Dialog>
  );
};
