// 我的工作: what waits for me, my unit, everybody, by urgency; beside it the calendar, the burden and the rule.
import './work-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { LightLegend } from '../../rules/light-legend.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { CountyLights } from './county-lights.tsx';
import { DueCalendar, DueStrip } from './due-calendar.tsx';
import { LeaderHome, leaderLists } from './leader-home.tsx';
import { MonthPanel } from './month-panel.tsx';
import { WorkGroup } from './work-group.tsx';

const scopes = ['mine', 'unit', 'all'] as const;
const lights = ['normal', 'slow', 'behind'] as const;

type Scope = (typeof scopes)[number];
type LightFilter = (typeof lights)[number] | 'all';
type Work = Answer<'readWork'>;

const withLight = (groups: Work['groups'], light: LightFilter): Work['groups'] =>
  light === 'all'
    ? groups
    : groups.map((group) => ({ ...group, lines: group.lines.filter((line) => line.light?.light === light) }));

const LightChoice = ({ light, onChoose }: { light: LightFilter; onChoose: (light: LightFilter) => void }) => {
  const { t } = useText();
  return (
    <select
      className="work-filter"
      aria-label={t('work.filter')}
      value={light}
      onChange={(event) => onChoose(event.target.value as LightFilter /* one of the options */)}
    >
      <option value="all">{t('work.filter.all')}</option>
      {lights.map((each) => (
        <option key={each} value={each}>
          {t(`light.${each}`)}
        </option>
      ))}
    </select>
  );
};

/** More than anybody has: the whole list. */
const all = 5_000;

const Groups = ({
  work,
  light,
  scope,
  onAll,
}: {
  work: Work;
  light: LightFilter;
  scope: Scope;
  onAll: () => void;
}) => {
  const { t } = useText();
  const session = useSession();
  const groups = withLight(work.groups, light);
  if (groups.every(({ lines }) => lines.length === 0)) {
    const title = light === 'all' ? t('work.empty') : t('work.none-of-light');
    const behind = light === 'all' ? (work.lights?.behind ?? 0) : 0;
    return (
      <Empty title={title}>
        {t('work.empty-told')}{' '}
        {behind === 0 ? null : (
          <Link to="/ledger" search={{ light: 'behind' }}>
            {t('work.see-behind', { count: behind })}
          </Link>
        )}
      </Empty>
    );
  }
  const canSign = scope === 'mine' && hasRole(session, 'handler', 'head');
  return groups.map((group) => (
    <WorkGroup
      key={group.key}
      group={group}
      count={light === 'all' ? group.count : group.lines.length}
      canSign={canSign}
      onAll={onAll}
    />
  ));
};

const Side = ({ work }: { work: Work }) => (
  <aside className="work-side">
    <DueCalendar month={work.month} today={work.today} />
    {work.lights === null ? <MonthPanel month={work.month} /> : <CountyLights counts={work.lights} />}
    <LightLegend />
  </aside>
);

/** The first page for everybody. */
export const WorkPage = () => {
  const { t } = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const scope = scopes.find((each) => each === search.scope) ?? 'mine';
  const [light, setLight] = useState<LightFilter>('all');
  const [isWhole, setWhole] = useState(false);
  const most = isWhole || light !== 'all' ? all : undefined;
  const work = useAnswer('readWork', { query: { scope, most } });
  const counts = work.data?.counts;
  const beside = work.data
    ? t('work.today', {
        day: dates.day(work.data.today),
        weekday: dates.weekday(work.data.today),
        week: dates.period(work.data.week),
      })
    : null;
  return (
    <>
      <TitleRow
        title={t('work.title')}
        beside={<span className="desk">{beside}</span>}
        acts={
          <span className="desk">
            <Button onClick={() => window.print()}>{t('work.print')}</Button>
          </span>
        }
      />
      <div className="work-columns">
        <div>
          {work.data?.leader == null ? null : (
            <LeaderHome home={work.data.leader} chosen={leaderLists.find((each) => each === search.list)} />
          )}
          <Tabs
            label={t('work.scope')}
            tabs={scopes.map((key) => ({ key, label: t(`work.scope.${key}`), count: counts?.[key] }))}
            chosen={scope}
            onChoose={(key) => void navigate({ to: '/work', search: { scope: key }, replace: true })}
          >
            <LightChoice light={light} onChoose={setLight} />
          </Tabs>
          {work.data === undefined ? null : <DueStrip month={work.data.month} today={work.data.today} />}
          <Answered reading={work}>
            {(answer) => <Groups work={answer} light={light} scope={scope} onAll={() => setWhole(true)} />}
          </Answered>
        </div>
        {work.data === undefined ? null : <Side work={work.data} />}
      </div>
    </>
  );
};
