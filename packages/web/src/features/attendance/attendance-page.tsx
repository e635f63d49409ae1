// 到岗督查: rounds of the year, visits, what the reader is asked, what is sealed, and what is never recorded.
import './attendance-page.css';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.ts';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { Round } from './round.tsx';
import { Sealed } from './sealed.tsx';

/** The page of attendance spot checks. */
export const AttendancePage = () => {
  const { t } = useText();
  const session = useSession();
  const reading = useAnswer('readAttendance');
  const purge = useAct('expireAbsences', ({ purged }) => toast(t('attendance.purged', { count: purged })));
  const [planning, setPlanning] = useState(false);
  const { data } = reading;
  return (
    <>
      <TitleRow
        title={t('attendance.title')}
        beside={
          data === undefined
            ? null
            : t('attendance.held', { year: data.year, held: data.rounds.length, target: data.target })
        }
        acts={
          hasRole(session, 'administrator') ? (
            <Button busy={purge.isRunning} onClick={() => void purge.run({})}>
              {t('attendance.purge')}
            </Button>
          ) : hasRole(session, 'office') ? (
            <Button kind="primary" onClick={() => setPlanning(true)}>
              {t('attendance.plan')}
            </Button>
          ) : undefined
        }
      />
      <SectionTabs section="inspection" />
      <div className="attendance">
        <Notice kind="told">{t('attendance.never')}</Notice>
        <Answered reading={reading} lines={8}>
          {(answer) => (
            <>
              <Sealed sealed={answer.sealed} />
              {answer.rounds.length === 0 ? (
                <Empty title={t('attendance.none')}>{t('attendance.none-told')}</Empty>
              ) : (
                answer.rounds.map((round) => (
                  <Round key={round.id} round={round} replyDays={answer.replyDays} />
                ))
              )}
            </>
          )}
        </Answered>
      </div>
      {planning ? <PlanDialog onClose={() => setPlanning(false)} /> : null}
    </>
  );
};
