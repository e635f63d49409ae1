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
import type { LoadedCommitment } from './loaded-commitment.ts';

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

const breakdownState = async (scene: Scene, { row }: LoadedCommitment): Promise<PathFacts['breakdown']> => {
  if (row.breakdown_id === null) return null;
  if (row.state !== 'proposed') return 'assigned';
  const breakdown = await findBreakdown(scene, row.breakdown_id);
  const consents = await listConsents(scene, [row.breakdown_id]);
  return breakdown === null ? null : stateToday(scene, breakdown, consents);
};

const path = async (scene: Scene, loaded: LoadedCommitment, frame: Frame): Promise<readonly PathMark[]> => {
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
export const returnUntil = ({ row }: LoadedCommitment, { rules, zone }: Frame): string | null =>
  row.state === 'assigned' && row.assigned_at !== null
    ? dueBy(dateIn(row.assigned_at, zone), rules.clocks.returnAssignment, rules.holidays)
    : null;

const postsOf = ({ returns, reopenings, letterChanges }: Turns) => [
  ...returns.flatMap((each) => [each.returned_by_post_id, each.decided_by_post_id]),
  ...reopenings.map((each) => each.reopened_by_post_id),
  ...letterChanges.flatMap((each) => [each.asked_by_post_id, each.decided_by_post_id]),
];

/** What the page adds of them. */
export const turnsShown = async (scene: Scene, loaded: LoadedCommitment, turns: Turns, frame: Frame) => {
  const names = await listPostNames(scene, postsOf(turns));
  const units = turns.returns.length === 0 ? [] : await listUnits(scene);
  const unit = (id: string | null) => units.find((each) => each.id === id)?.name ?? null;
  const name = (id: string | null) => names.get(id ?? '') ?? null;
  return {
    path: await path(scene, loaded, frame),
    returnUntil: returnUntil(loaded, frame),
    archivedAt: loaded.row.archived_at,
    withdrawal:
      loaded.row.withdrawn_at === null
        ? null
        : { at: loaded.row.withdrawn_at, basis: loaded.row.withdrawal_basis ?? '' },
    returns: turns.returns.map((each) => ({
      id: each.id,
      unit: unit(each.unit_id),
      reason: each.reason,
      suggestedUnitId: each.suggested_unit_id,
      suggestedUnit: unit(each.suggested_unit_id),
      returnedBy: name(each.returned_by_post_id),
      returnedAt: each.returned_at,
      decision: each.decision,
      opinion: each.opinion,
      decidedBy: name(each.decided_by_post_id),
      version: each.version,
    })),
    reopenings: turns.reopenings.map((each) => ({
      id: each.id,
      reason: each.reason,
      completedOn: each.completed_on,
      dueOn: each.due_on,
      reopenedBy: name(each.reopened_by_post_id),
      reopenedAt: each.reopened_at,
    })),
    letter: await letterShown(scene, loaded.row, turns.letterChanges),
    letterChanges: turns.letterChanges.map((each) => ({
      id: each.id,
      dueOn: each.due_on,
      targetValue: each.target_value,
      reason: each.reason,
      basis: each.basis,
      askedBy: name(each.asked_by_post_id),
      askedAt: each.asked_at,
      decision: each.decision,
      opinion: each.opinion,
      decidedBy: name(each.decided_by_post_id),
      decidedAt: each.decided_at,
      version: each.version,
    })),
  };
};
