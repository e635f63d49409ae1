// 更新项目: has it started, how much is invested this year, as of when.
import { useState } from 'react';
import type { ProjectLine } from '@luoshi/contract/routes/project';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

const given = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** The dialog that brings a project up to date. */
export const UpdateProject = ({ project, onClose }: { project: ProjectLine; onClose: () => void }) => {
  const { t } = useText();
  const [startedOn, setStartedOn] = useState(project.startedOn ?? '');
  const [invested, setInvested] = useState(project.invested ?? '');
  const [asOf, setAsOf] = useState(project.investedAsOf ?? '');
  const act = useAct('updateProject', () => {
    toast(t('project.saved'));
    onClose();
  });
  const save = (): void =>
    void act.run({
      params: { id: project.id },
      body: {
        basedOn: project.version,
        startedOn: given(startedOn),
        invested: given(invested),
        investedAsOf: given(asOf),
      },
    });
  return (
    <Dialog
      title={project.commitment.title}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={act.isRunning} onClick={save}>
            {t('project.save')}
          </Button>
          <Button onClick={onClose}>{t('project.cancel')}</Button>
        </>
      }
    >
      <Field label={t('project.field.started')} optional>
        {(control) => <TextInput control={control} type="date" value={startedOn} onType={setStartedOn} />}
      </Field>
      <Field label={t('project.field.invested')} optional>
        {(control) => (
          <TextInput
            control={control}
            inputMode="decimal"
            unit={t('project.ten-thousand')}
            value={invested}
            onType={setInvested}
          />
        )}
      </Field>
      <Field label={t('project.field.as-of')} optional>
        {(control) => <TextInput control={control} type="date" value={asOf} onType={setAsOf} />}
      </Field>
      <Refusal refused={act.refused} />
    </Dialog>
  );
};
