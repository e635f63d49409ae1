// 单位提请催办: what units ask the office to press; urged, or dismissed with an answer.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { UrgingRequest } from '@luoshi/contract/routes/notice';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { toast } from '../../components/toast.ts';
import { WordsDialog } from '../../components/words-dialog.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { aboutRequest, fieldsFor } from './notice-fields.ts';

const Dismissing = ({ request, onClose }: { request: UrgingRequest; onClose: () => void }) => {
  const { t } = useText();
  const act = useAct('dismissUrging');
  return (
    <WordsDialog
      title={t('notice.request-title')}
      label={t('notice.request-reason')}
      wanting={t('notice.wrong.reason')}
      act={t('notice.dismiss')}
      most={500}
      draft={['dismiss-urging', request.id, request.version]}
      isRunning={act.isRunning}
      refused={act.refused}
      onClose={onClose}
      onSend={async (opinion) => {
        const done = await act.run({
          params: { id: request.id },
          body: { basedOn: request.version, opinion },
        });
        if (done !== null) toast(t('notice.request-dismissed'));
        return done !== null;
      }}
    />
  );
};

const Urging = ({ request, onClose }: { request: UrgingRequest; onClose: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const about = aboutRequest(request);
  const begun = fieldsFor(about, {
    matter: `${request.title}：${request.text}`,
    basis: t('notice.request', request),
    requirement: t('notice.requirement-given', { replyDays: request.replyDays }),
    feedbackForm: t('notice.form-given'),
    heldOn: dates.today,
  });
  return <NoticeDialog about={about} begun={begun} onClose={onClose} />;
};

const Request = ({ request }: { request: UrgingRequest }) => {
  const { t } = useText();
  const dates = useDates();
  const isOffice = hasRole(useSession(), 'office');
  const [open, setOpen] = useState<'urge' | 'dismiss' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <li>
      <p>{t('notice.request', request)}</p>
      <p className="small dim">
        <Link to="/commitments/$id" params={{ id: request.commitmentId }}>
          {request.title}
        </Link>{' '}
        {dates.moment(request.askedAt)}
      </p>
      {isOffice ? (
        <span className="notice-acts">
          <Button small onClick={() => setOpen('urge')}>
            {t('notice.kind.urging')}
          </Button>
          <Button small kind="text" onClick={() => setOpen('dismiss')}>
            {t('notice.dismiss')}
          </Button>
        </span>
      ) : null}
      {open === 'urge' ? <Urging request={request} onClose={close} /> : null}
      {open === 'dismiss' ? <Dismissing request={request} onClose={close} /> : null}
    </li>
  );
};

/** The requests nobody has decided. */
export const Requests = ({ requests }: { requests: readonly UrgingRequest[] }) => {
  const { t } = useText();
  if (requests.length === 0) return null;
  return (
    <section className="sheet block notice-requests">
      <h2>{t('notice.requests')}</h2>
      <ul>
        {requests.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
};
