// 归档: what is closed is filed away.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import { ActForm } from './act-form.tsx';
import type { FormProps } from './form-props.ts';

/** Files it away. */
export const ArchiveForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const act = useAct('archiveCommitment', () => {
    toast(t('commitment.archive.done'));
    onClose();
  });
  return (
    <ActForm
      title={t('commitment.archive.title')}
      about={t('commitment.archive.about')}
      submit={t('commitment.archive.do')}
      busy={act.isRunning}
      refused={act.refused}
      onSubmit={() => void act.run({ params: { id: page.id }, body: { basedOn: page.version } })}
      onCancel={onClose}
    />
  );
};
