// 重开: a closed commitment is taken up again under its number.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { OpinionForm } from './opinion-form.tsx';

/** Reopens it. */
export const ReopenForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const act = useAct('reopenCommitment', () => toast(t('commitment.reopen.done')));
  return (
    <OpinionForm
      form="reopen"
      subject={page.id}
      basedOn={page.version}
      title={t('commitment.reopen.title')}
      about={t('commitment.reopen.about')}
      label={t('commitment.reopen.reason')}
      submit={t('commitment.reopen.do')}
      busy={act.isRunning}
      refused={act.refused}
      onSend={async (reason) =>
        (await act.run({ params: { id: page.id }, body: { basedOn: page.version, reason } })) !== null
      }
      onClose={onClose}
    />
  );
};
