// 调度会: all of them, newest first.
import './meetings-page.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeetingLine } from '@luoshi/contract/routes/meeting';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { PlanMeeting } from './plan-meeting.tsx';

const useColumns = (): readonly Column<MeetingLine>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'title',
      head: t('meeting.head.title'),
      cell: ({ id, title }) => (
        <Link className="meetings-title" to="/meetings/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    {
      key: 'when',
      head: t('meeting.head.when'),
      cell: ({ heldOn, beginsAt }) => `${dates.day(heldOn)} ${beginsAt}`,
    },
    { key: 'place', head: t('meeting.head.place'), cell: ({ place }) => place },
    { key: 'chair', head: t('meeting.head.chair'), cell: ({ chair }) => chair },
    {
      key: 'state',
      head: t('meeting.head.state'),
      cell: ({ state }) => (
        <Tag tone={state === 'running' ? 'blue' : 'quiet'}>{t(`meeting.state.${state}`)}</Tag>
      ),
    },
    { key: 'matters', head: t('meeting.head.matters'), end: true, cell: ({ matters }) => matters },
    { key: 'decisions', head: t('meeting.head.decisions'), end: true, cell: ({ decisions }) => decisions },
    {
      key: 'minutes',
      head: t('meeting.head.minutes'),
      cell: ({ bulletinId }) =>
        bulletinId === null ? null : (
          <Link to="/bulletins/$id" params={{ id: bulletinId }}>
            {t('meeting.minutes')}
          </Link>
        ),
    },
  ];
};

/** The list of meetings. */
export const MeetingsPage = () => {
  const { t } = useText();
  const session = useSession();
  const navigate = useNavigate();
  const [isPlanning, setPlanning] = useState(false);
  const list = useAnswer('listMeetings');
  const columns = useColumns();
  return (
    <>
      <TitleRow
        title={t('meeting.title')}
        acts={
          hasRole(session, 'office') ? (
            <Button kind="primary" onClick={() => setPlanning(true)}>
              {t('meeting.plan')}
            </Button>
          ) : undefined
        }
      />
      <SectionTabs section="dispatch" />
      <Answered reading={list}>
        {({ meetings }) =>
          meetings.length === 0 ? (
            <Empty title={t('meeting.none')}>{t('meeting.none-told')}</Empty>
          ) : (
            <div className="sheet">
              <Table caption={t('meeting.title')} columns={columns} rows={meetings} keyOf={({ id }) => id} />
            </div>
          )
        }
      </Answered>
      {isPlanning ? (
        <PlanMeeting
          onClose={() => setPlanning(false)}
          onPlanned={(id) => void navigate({ to: '/meetings/$id', params: { id } })}
        />
      ) : null}
    </>
  );
};
