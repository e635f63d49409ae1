// 申请销号: asks the leader who gave the task to close it.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { OpinionForm } from './opinion-form.tsx';

/** Asks to close the commitment. */
export const RequestClosureForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const act = useAct('requestClosure', () => toast(t('commitment.closure.sent')));
  return (
    <OpinionForm
      form="request-closure"
      subject={page.id}
      basedOn={page.version}
      title={t('commitment.closure.ask-title')}
      about={t('commitment.closure.ask-about', { who: page.givenBy ?? page.leadLeader })}
      label={t('commitment.closure.note')}
      submit={t('commitment.closure.ask-do')}
      busy={act.isRunning}
      refused={act.refused}
      optional
      onSend={async (note) =>
        (await act.run({
          params: { id: page.id },
          body: { basedOn: page.version, note: note === '' ? null : note },
        })) !== null
      }
      onClose={onClose}
    />
  );
};
