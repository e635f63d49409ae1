// 撤回: a leader takes back what was issued, with the reason; the notice says so to everybody who opens it.
import { useState } from 'react';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { toast } from '../../components/toast.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { useReadAnew } from './use-read-anew.ts';

/** That it was withdrawn, by whom, when and why. */
export const Withdrawn = ({ bulletin }: { bulletin: BulletinPage['bulletin'] }) => {
  const { t } = useText();
  const dates = useDates();
  const { withdrawnAt, withdrawnBy, withdrawnReason } = bulletin;
  if (withdrawnAt === null) return null;
  return (
    <Notice kind="doubt">
      {t('bulletin.withdrawn-told', {
        by: withdrawnBy ?? '',
        moment: dates.moment(withdrawnAt),
        reason: withdrawnReason ?? '',
      })}
    </Notice>
  );
};

const WithdrawDialog = ({ page, onClose }: { page: BulletinPage; onClose: () => void }) => {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const act = useAct('withdrawBulletin', () => toast(t('bulletin.withdrawn')));
  useReadAnew(act.refused);
  const { id, version } = page.bulletin;
  const send = async (): Promise<void> => {
    const body = { basedOn: version, reason: reason.trim() };
    if ((await act.run({ params: { id }, body })) !== null) onClose();
  };
  return (
    <Dialog
      title={t('bulletin.withdraw')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            busy={act.isRunning}
            disabled={reason.trim() === ''}
            onClick={() => void send()}
          >
            {t('bulletin.withdraw')}
          </Button>
          <Button kind="text" onClick={onClose}>
            {t('bulletin.cancel')}
          </Button>
        </>
      }
    >
      <p className="dim2">{t('bulletin.withdraw-told')}</p>
      <Field label={t('bulletin.withdraw-reason')} above>
        {(control) => <TextArea control={control} value={reason} onType={setReason} />}
      </Field>
      <Refusal refused={act.refused} />
    </Dialog>
  );
};

/** The button, for who may. */
export const WithdrawButton = ({ page }: { page: BulletinPage }) => {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  if (!page.offers.includes('withdraw')) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('bulletin.withdraw')}</Button>
      {isAsking ? <WithdrawDialog page={page} onClose={() => setAsking(false)} /> : null}
    </>
  );
};
