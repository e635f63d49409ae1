// One project: light, start, next node, this year's money; its unit and the office may bring it up to date.
import { Link } from '@tanstack/react-router';
import type { ProjectLine } from '@luoshi/contract/routes/project';
import { Button } from '../../components/button.tsx';
import { BlockedMark } from '../../components/blocked-mark.tsx';
import { Light } from '../../components/light.tsx';
import { Wanting } from '../../components/wanting.tsx';
import { actingPost, hasRole, useSession } from '../../session/session.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const Start = ({ project }: { project: ProjectLine }) => {
  const { t } = useText();
  const dates = useDates();
  const { startedOn, plannedStartOn, isUnstarted } = project;
  if (startedOn !== null) return t('project.started', { day: dates.day(startedOn) });
  if (plannedStartOn === null) return t('project.no-start');
  const day = dates.day(plannedStartOn);
  return isUnstarted ? <Wanting>{t('project.unstarted', { day })}</Wanting> : t('project.to-start', { day });
};

const Node = ({ project }: { project: ProjectLine }) => {
  const { t } = useText();
  const dates = useDates();
  const { nextNode, commitment } = project;
  if (nextNode !== null) return t('project.node', { proof: nextNode.proof, day: dates.day(nextNode.dueOn) });
  if (commitment.progress.nodes > 0) return t('project.nodes-done');
  return commitment.light.marks.includes('no-plan') ? <Wanting>{t('project.no-nodes')}</Wanting> : '·';
};

const Money = ({ project }: { project: ProjectLine }) => {
  const { t } = useText();
  const dates = useDates();
  const { invested, plannedInvestment, investedAsOf } = project;
  return (
    <>
      {t('project.invested', {
        invested: invested === null ? t('project.not-reported') : amountText(invested),
        planned: plannedInvestment === null ? '·' : amountText(plannedInvestment),
      })}
      {investedAsOf === null ? null : (
        <small className="dim project-under">
          {t('project.invested-as-of', { day: dates.day(investedAsOf) })}
        </small>
      )}
    </>
  );
};

/** A row of the list. */
export const ProjectRow = ({ project, onUpdate }: { project: ProjectLine; onUpdate: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const session = useSession();
  const { commitment, life } = project;
  const isOwn = hasRole(session, 'handler', 'head') && actingPost(session)?.unitId === commitment.leadUnitId;
  return (
    <tr>
      <td data-head={t('project.head.title')}>
        <Link to="/commitments/$id" params={{ id: commitment.id }}>
          {commitment.title}
        </Link>
        <small className="dim project-under">{commitment.number}</small>
      </td>
      <td className="project-life" data-head={t('project.head.life')}>
        {t(`project.life.${life}`)}
      </td>
      <td data-head={t('project.head.unit')}>{commitment.leadUnit}</td>
      <td data-head={t('project.head.light')}>
        <Light shown={commitment.light} />
        <BlockedMark blocked={commitment.light.blocked} />
      </td>
      <td data-head={t('project.head.start')}>
        <Start project={project} />
      </td>
      <td data-head={t('project.head.node')}>
        <Node project={project} />
      </td>
      <td data-head={t('project.head.investment')}>
        <Money project={project} />
        {isOwn || hasRole(session, 'office') ? (
          <Button small kind="text" onClick={onUpdate}>
            {t('project.update')}
          </Button>
        ) : null}
      </td>
      <td data-head={t('project.head.due')}>
        {commitment.dueOn === null ? null : dates.day(commitment.dueOn)}
      </td>
    </tr>
  );
};
