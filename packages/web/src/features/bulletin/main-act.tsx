// 主按钮: the one act the document waits for. Where it cannot be done yet, the reason stands beside it.
import { useState } from 'react';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { refusalCodes, type RefusalCode } from '@luoshi/domain/refusal/refusal';
import { Refused } from '../../api/refused.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useRefusalText } from '../../text/use-refusal-text.ts';
import { useText } from '../../text/text.tsx';
import { doerOf, nextAct, type MainAct } from './next-act.ts';
import { useReadAnew } from './use-read-anew.ts';

const routeOf = {
  freeze: 'freezeBulletin',
  consult: 'consultBulletin',
  review: 'reviewBulletin',
  sign: 'signBulletin',
  issue: 'issueBulletin',
  archive: 'archiveBulletin',
} as const;

/** Why the act cannot be done yet; null when there is nothing to say. */
const useReason = (page: BulletinPage, act: MainAct): string | null => {
  const { t } = useText();
  const dates = useDates();
  const say = useRefusalText();
  const { issuerCheck, replies, bulletin } = page;
  const code = refusalCodes.find((each): each is RefusalCode => each === issuerCheck.code);
  if ((act === 'review' || act === 'sign') && code !== undefined)
    return say(new Refused(code, issuerCheck.params));
  const open = replies.filter(({ answer }) => answer === null).length;
  if (act === 'review' && open > 0 && bulletin.repliesDueOn !== null)
    return t('bulletin.waits.replies', { count: open, day: dates.day(bulletin.repliesDueOn) });
  return act === 'sign' || act === 'issue' ? t(`bulletin.waits.${act}`) : null;
};

interface ActButtonProps {
  readonly page: BulletinPage;
  readonly act: MainAct;
}

const ActButton = ({ page, act }: ActButtonProps) => {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const run = useAct(routeOf[act], () => toast(t(`bulletin.done.${act}`)));
  useReadAnew(run.refused);
  const { id, version } = page.bulletin;
  const send = async (): Promise<void> => {
    if ((await run.run({ params: { id }, body: { basedOn: version } })) !== null) setAsking(false);
  };
  const open = (): void => {
    run.clear();
    setAsking(true);
  };
  return (
    <>
      <Button kind="primary" onClick={open}>
        {t(`bulletin.act.${act}`)}
      </Button>
      {isAsking ? (
        <Dialog
          title={t(`bulletin.act.${act}`)}
          onClose={() => setAsking(false)}
          acts={
            <>
              <Button kind="primary" busy={run.isRunning} onClick={() => void send()}>
                {t(`bulletin.act.${act}`)}
              </Button>
              <Button kind="text" onClick={() => setAsking(false)}>
                {t('bulletin.cancel')}
              </Button>
            </>
          }
        >
          <p className="dim2">{t(`bulletin.sure.${act}`)}</p>
          <Refusal refused={run.refused} />
        </Dialog>
      ) : null}
    </>
  );
};

/** The primary act, a disabled one with its reason, or who is waited for. */
export const MainActButton = ({ page }: { page: BulletinPage }) => {
  const { t } = useText();
  const session = useSession();
  const act = nextAct(page.bulletin, page.offers);
  const reason = useReason(page, act ?? 'freeze');
  if (act === null) return null;
  if (page.offers.includes(act)) return <ActButton key={act} page={page} act={act} />;
  if (!hasRole(session, doerOf(act)))
    return reason === null ? null : <span className="small dim bulletin-waits">{reason}</span>;
  return (
    <>
      <span className="small dim bulletin-waits" id="bulletin-reason">
        {reason}
      </span>
      <Button kind="primary" disabled aria-describedby="bulletin-reason">
        {t(`bulletin.act.${act}`)}
      </Button>
    </>
  );
};
