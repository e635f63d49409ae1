// What turned a commitment on its way, as its page shows it: path, returns, reopenings, withdrawal, its letter.
import { pathOf, type PathFacts, type PathMark } from '@luoshi/domain/commitment/path';
import { dateIn } from '@luoshi/domain/period/instant';
import { findBreakdown, listConsents } from '@luoshi/store/queries/breakdown';
import { listPostNames } from '@luoshi/store/queries/post-name';
import {
  listLetterChanges,
  listReopenings,
  listReturns,
  type AssignmentReturnRow,
  type LetterChangeRow,
  type ReopeningRow,
} from '@luoshi/store/queries/turn';
import { listUnits } from '@luoshi/store/queries/unit';
import { stateToday } from '../breakdown/loaded-breakdown.ts';
import { dueBy } from '../rules/due-by.ts';
import type { Scene } from '../use-case/use-case.ts';
import { closingFacts } from './closing-facts.ts';
import type { Frame } from './figures-of.ts';
import { letterShown } from './letter-held.ts';
import { newestReport } from './light-shown.ts';
import type { KnownCommitment } from './loaded-commitment.ts';

/** The rows of what turned it. */
export interface Turns {
  readonly returns: readonly AssignmentReturnRow[];
  readonly reopenings: readonly ReopeningRow[];
  readonly letterChanges: readonly LetterChangeRow[];
}

/** Whether its unit returned it and nobody decided yet. */
export const isReturned = ({ returns }: Pick<Turns, 'returns'>): boolean =>
  returns.some(({ decision }) => decision === null);

/** Reads them, oldest first. */
export const readTurns = async (scene: Scene, id: string): Promise<Turns> => ({
  returns: await listReturns(scene, [id]),
  reopenings: await listReopenings(scene, [id]),
  letterChanges: await listLetterChanges(scene, [id]),
});

const breakdownState = async (scene: Scene, { row }: KnownCommitment): Promise<PathFacts['breakdown']> => {
  if (row.breakdown_id === null) return null;
  if (row.state !== 'proposed') return 'assigned';
  const breakdown = await findBreakdown(scene, row.breakdown_id);
  const consents = await listConsents(scene, [row.breakdown_id]);
  return breakdown === null ? null : stateToday(scene, breakdown, consents);
};

const path = async (scene: Scene, loaded: KnownCommitment, frame: Frame): Promise<readonly PathMark[]> => {
  const { complete, checked } = closingFacts(loaded, frame);
  return pathOf({
    state: loaded.row.state,
    breakdown: await breakdownState(scene, loaded),
    report: newestReport(loaded.reports)?.state ?? null,
    checkNeeded: loaded.row.check_needed,
    checked,
    complete,
    archived: loaded.row.archived_at !== null,
  });
};

/** Last day to return it; null once it is signed for. */
export const returnUntil = ({ row }: KnownCommitment, { rules, zone }: Frame): string | null =>
  row.state === 'assigned' && row.assigned_at !== null
    ? dueBy(dateIn(row.assigned_at, zone), rules.clocks.returnAssignment, rules.holidays)
    : null;

const postsOf = ({ returns, reopenings, letterChanges }: Turns) => [
  ...returns.flatMap((each) => [each.returned_by_post_id, each.decided_by_post_id]),
  ...reopenings.map((each) => each.reopened_by_post_id),
  ...letterChanges.flatMap((each) => [each.asked_by_post_id, each.decided_by_post_id]),
];

type Name = (id: string | null) => string | null;

const returnShown = (row: AssignmentReturnRow, post: Name, unit: Name) => ({
  id: row.id,
  unit: unit(row.unit_id),
  reason: row.reason,
  suggestedUnitId: row.suggested_unit_id,
  suggestedUnit: unit(row.suggested_unit_id),
  returnedBy: post(row.returned_by_post_id),
  returnedAt: row.returned_at,
  decision: row.decision,
  opinion: row.opinion,
  decidedBy: post(row.decided_by_post_id),
  version: row.version,
});

const reopeningShown = (row: ReopeningRow, post: Name) => ({
  id: row.id,
  reason: row.reason,
  completedOn: row.completed_on,
  dueOn: row.due_on,
  reopenedBy: post(row.reopened_by_post_id),
  reopenedAt: row.reopened_at,
});

const changeShown = (row: LetterChangeRow, post: Name) => ({
  id: row.id,
  dueOn: row.due_on,
  targetValue: row.target_value,
  reason: row.reason,
  basis: row.basis,
  askedBy: post(row.asked_by_post_id),
  askedAt: row.asked_at,
  decision: row.decision,
  opinion: row.opinion,
  decidedBy: post(row.decided_by_post_id),
  decidedAt: row.decided_at,
  version: row.version,
});

/** What the page adds of them. */
export const turnsShown = async (scene: Scene, loaded: KnownCommitment, turns: Turns, frame: Frame) => {
  const names = await listPostNames(scene, postsOf(turns));
  const units = turns.returns.length === 0 ? [] : await listUnits(scene);
  const unit: Name = (id) => units.find((each) => each.id === id)?.name ?? null;
  const post: Name = (id) => names.get(id ?? '') ?? null;
  const { archived_at, withdrawn_at, withdrawal_basis } = loaded.row;
  return {
    path: await path(scene, loaded, frame),
    returnUntil: returnUntil(loaded, frame),
    archivedAt: archived_at,
    withdrawal: withdrawn_at === null ? null : { at: withdrawn_at, basis: withdrawal_basis ?? '' },
    returns: turns.returns.map((row) => returnShown(row, post, unit)),
    reopenings: turns.reopenings.map((row) => reopeningShown(row, post)),
    letter: await letterShown(scene, loaded.row, turns.letterChanges),
    letterChanges: turns.letterChanges.map((row) => changeShown(row, post)),
  };
};
