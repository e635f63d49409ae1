// Key projects with their commitments as of today, by responsible leader.
import { isUnstarted } from '@luoshi/domain/project/unstarted';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listProjects, type ProjectRow } from '@luoshi/store/queries/project';
import { assignedStates, lineOf, type CommitmentLine } from '../commitment/commitment-lines.ts';
import { frameOf } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

const nextNodeOf = ({ nodes }: KnownCommitment) => {
  const next = nodes.find((node) => node.done_on === null);
  return next === undefined ? null : { proof: next.proof, dueOn: next.due_on };
};

const projectLine = (scene: Scene, row: ProjectRow, loaded: KnownCommitment, commitment: CommitmentLine) => ({
  id: row.id,
  life: row.life,
  commitment,
  nextNode: nextNodeOf(loaded),
  plannedStartOn: row.planned_start_on,
  startedOn: row.started_on,
  isUnstarted: isUnstarted(row.planned_start_on, row.started_on, scene.today),
  year: row.year,
  plannedInvestment: row.planned_investment,
  invested: row.invested,
  investedAsOf: row.invested_as_of,
  version: row.version,
});

/** One project of the list. */
export type ProjectLine = ReturnType<typeof projectLine>;

const leaderFirst = (a: ProjectLine, b: ProjectLine): number =>
  (a.commitment.leadLeader ?? '').localeCompare(b.commitment.leadLeader ?? '', 'zh-Hans') ||
  (a.commitment.number ?? '').localeCompare(b.commitment.number ?? '');

const linesOf = async (scene: Scene, projects: readonly ProjectRow[]): Promise<readonly ProjectLine[]> => {
  const rows = new Map(projects.map((row) => [row.commitment_id, row]));
  const filter = { ...anyCommitment, ids: [...rows.keys()], states: assignedStates };
  const frame = frameOf(scene);
  const loaded = await knownCommitments(scene, filter);
  return loaded.flatMap((each) => {
    const row = rows.get(each.row.id);
    return row === undefined ? [] : [projectLine(scene, row, each, lineOf(each, frame))];
  });
};

/** One project. @returns `not-found` when its commitment was withdrawn */
export const shownProject = async (scene: Scene, row: ProjectRow): Promise<Outcome<ProjectLine>> => {
  const [line] = await linesOf(scene, [row]);
  return line === undefined ? refuse('not-found', { table: 'projects' }) : ok(line);
};

/** Every key project not withdrawn. */
export const projectLines = async (scene: Scene): Promise<readonly ProjectLine[]> =>
  (await linesOf(scene, await listProjects(scene))).toSorted(leaderFirst);
