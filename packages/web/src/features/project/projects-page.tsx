// 重点项目: by responsible leader; what a dispatch meeting needs, on one printed table.
import './projects-page.css';
import { Fragment, useState } from 'react';
import type { ProjectLine } from '@luoshi/contract/routes/project';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { AddProject } from './add-project.tsx';
import { ProjectRow } from './project-row.tsx';
import { UpdateProject } from './update-project.tsx';

type Projects = Answer<'listProjects'>;

const heads = ['title', 'life', 'unit', 'light', 'start', 'node', 'investment', 'due'] as const;

/** The leaders in the order of the list, each once. */
const leadersOf = (projects: readonly ProjectLine[]): readonly (string | null)[] => [
  ...new Set(projects.map(({ commitment }) => commitment.leadLeader)),
];

const Rows = ({ projects, onUpdate }: { projects: Projects; onUpdate: (project: ProjectLine) => void }) => {
  const { t } = useText();
  const ofLeader = (leader: string | null) =>
    projects.projects.filter(({ commitment }) => commitment.leadLeader === leader);
  return (
    <table className="table projects">
      <caption className="sr">{t('project.title')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`project.head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {leadersOf(projects.projects).map((leader) => (
          <Fragment key={leader}>
            <tr className="projects-leader">
              <th scope="rowgroup" colSpan={heads.length}>
                {leader ?? t('project.nobody')}
                <b>{ofLeader(leader).length}</b>
              </th>
            </tr>
            {ofLeader(leader).map((project) => (
              <ProjectRow key={project.id} project={project} onUpdate={() => onUpdate(project)} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
};

/** The list of key projects. */
export const ProjectsPage = () => {
  const { t } = useText();
  const dates = useDates();
  const session = useSession();
  const list = useAnswer('listProjects');
  const [isAdding, setAdding] = useState(false);
  const [updating, setUpdating] = useState<ProjectLine | null>(null);
  const { data } = list;
  return (
    <>
      <TitleRow
        title={t('project.title')}
        beside={
          data === undefined
            ? null
            : t('project.counts', {
                day: dates.day(data.asOf),
                all: data.projects.length,
                started: data.started,
                unstarted: data.unstarted,
                planned: amountText(data.plannedInvestment),
                invested: amountText(data.invested),
              })
        }
        acts={
          <>
            <Button className="desk" onClick={() => window.print()}>
              {t('project.print')}
            </Button>
            {hasRole(session, 'office') ? (
              <Button kind="primary" onClick={() => setAdding(true)}>
                {t('project.add')}
              </Button>
            ) : null}
          </>
        }
      />
      <SectionTabs section="dispatch" />
      <Answered reading={list} lines={10}>
        {(projects) =>
          projects.projects.length === 0 ? (
            <Empty title={t('project.none')}>{t('project.none-told')}</Empty>
          ) : (
            <div className="sheet">
              <Rows projects={projects} onUpdate={setUpdating} />
            </div>
          )
        }
      </Answered>
      {isAdding ? <AddProject onClose={() => setAdding(false)} /> : null}
      {updating === null ? null : <UpdateProject project={updating} onClose={() => setUpdating(null)} />}
    </>
  );
};
