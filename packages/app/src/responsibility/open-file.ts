// 启动责任倒查: the office opens a file on a leader's decision, and the unit is asked for its statement at once.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { addWorkingDays } from '@luoshi/domain/period/working-days';
import { insertRow } from '@luoshi/store/journal/write';
import { anyCommitment, findCommitment } from '@luoshi/store/queries/commitment';
import { takeNumbers } from '@luoshi/store/queries/counter';
import { listDuties } from '@luoshi/store/queries/duty-list';
import { listPosts } from '@luoshi/store/queries/post';
import { listUnits } from '@luoshi/store/queries/unit';
import { frameOf } from '../commitment/figures-of.ts';
import { loadCommitments } from '../commitment/loaded-commitment.ts';
import { onLadder, proposedSteps, readLadder } from '../notice/ladder-facts.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { filePage } from './act-on-file.ts';

/** Series of the numbers of files. */
const series = 'responsibility';

/** A file as it is opened. */
export interface NewFile {
  readonly title: string;
  readonly unitId: string;
  readonly commitmentId: string | null;
  readonly dutyId: string | null;
  readonly decidedByPostId: string;
  readonly decidedOn: CalendarDate;
  readonly decision: string;
  readonly facts: string;
  readonly duty: string;
  readonly done: string;
  readonly persons: string;
}

/** Whether all that a file names is there, and whoever decided it is a leader. */
const named = async (scene: Scene, input: NewFile): Promise<Outcome<undefined>> => {
  if (!(await listUnits(scene)).some(({ id }) => id === input.unitId))
    return refuse('not-found', { table: 'units' });
  const decider = (await listPosts(scene, scene.today)).find(({ id }) => id === input.decidedByPostId);
  if (decider?.roles.includes('leader') !== true) return refuse('not-found', { table: 'posts' });
  if (input.commitmentId !== null && (await findCommitment(scene, input.commitmentId)) === null)
    return refuse('not-found', { table: 'commitments' });
  const isListed = async (dutyId: string) =>
    (await listDuties(scene, scene.today)).some(({ id }) => id === dutyId);
  return input.dutyId === null || (await isListed(input.dutyId))
    ? ok(undefined)
    : refuse('not-found', { table: 'township_duties' });
};

/** The last rung: what the ladder proposed for the commitment is taken up by this file. */
const recordTransfer = async (scene: Scene, input: NewFile, fileId: string): Promise<void> => {
  if (input.commitmentId === null) return;
  const frame = frameOf(scene);
  const loaded = await loadCommitments(scene, { ...anyCommitment, ids: [input.commitmentId] });
  const [proposed] = proposedSteps(onLadder(loaded, frame), await readLadder(scene), frame);
  if (proposed?.step !== 'transfer') return;
  await insertRow(scene, 'ladder_decisions', {
    commitment_id: input.commitmentId,
    unit_id: input.unitId,
    step: 'transfer',
    condition_code: proposed.condition.code,
    decision: 'taken-up',
    subject_id: fileId,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
};

/**
 * Opens a file. It acts on nobody: it holds what happened, what was to be done, and what those concerned say to it.
 *
 * @returns the page; `invalid-input` for a decision yet to come, `not-found` for what it names and is not there
 * @source practice 28a
 */
export const openFile = useCase('responsibility.open', async (scene, input: NewFile) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  if (input.decidedOn > scene.today) return refuse('invalid-input', { field: 'decidedOn' });
  const there = await named(scene, input);
  if (!there.ok) return there;
  const { notices, holidays } = scene.context.rules;
  const { year } = partsOf(scene.today);
  const running = await takeNumbers(scene, series, year, 1);
  const row = await insertRow(scene, 'responsibility_files', {
    number: `${year}-${String(running).padStart(3, '0')}`,
    title: input.title,
    unit_id: input.unitId,
    commitment_id: input.commitmentId,
    duty_id: input.dutyId,
    decided_by_post_id: input.decidedByPostId,
    decided_on: input.decidedOn,
    decision: input.decision,
    facts: input.facts,
    duty: input.duty,
    done: input.done,
    persons: input.persons,
    statement_due_on: addWorkingDays(scene.today, notices.statementDays, holidays),
    opened_by_post_id: scene.actor.postId,
    opened_at: scene.now,
  });
  await recordTransfer(scene, input, row.id);
  return filePage(scene, row.id);
});
