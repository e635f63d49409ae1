// 交办: one act makes a numbered commitment in force, with its source and a day to sign for it.
// Instructions, meetings, notices and findings give work through it; a breakdown assigns its own rows.
import { commitmentNumber } from '@luoshi/domain/breakdown/number';
import { judgeRow } from '@luoshi/domain/breakdown/row';
import type { SourceKind } from '@luoshi/domain/commitment/source';
import type { TargetOp } from '@luoshi/domain/item/target-of';
import type { Admission } from '@luoshi/domain/duty-list/judge';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { insertRow, type New } from '@luoshi/store/journal/write';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import { takeNumbers } from '@luoshi/store/queries/counter';
import { assignment, commitmentSeries } from '../breakdown/assign-breakdown.ts';
import { beginStandings } from '../breakdown/begin-standing.ts';
import { readDutyBook } from '../duty-list/duty-book.ts';
import { judgeParties } from '../duty-list/judge-parties.ts';
import { findNamed, requireNamed } from '../breakdown/row-names.ts';
import type { Scene } from '../use-case/use-case.ts';

/** Where the work comes from, in the words it was given in. */
export interface GivenSource {
  readonly type: SourceKind;
  /** The instruction, meeting, notice or finding. */
  readonly subjectId: string | null;
  readonly title: string;
  /** Verbatim. */
  readonly text: string;
  readonly on: CalendarDate;
  /** `姓名 职务`, or the body outside the county. */
  readonly by: string | null;
}

/** What is to be reached, in numbers. */
export interface GivenMeasure {
  readonly op: TargetOp;
  readonly value: Decimal;
  /** Unit of measure: 亩, 户, 万元, %. */
  readonly unit: string;
  readonly metric: string | null;
  /** Id in `rules/indicators`. */
  readonly indicator: string | null;
}

/** A commitment to be given. */
export interface GivenCommitment {
  readonly kind: CommitmentRow['kind'];
  readonly title: string;
  readonly source: GivenSource;
  readonly leadUnitId: string;
  readonly supportUnitIds: readonly string[];
  /** 牵头领导; the leader who gave it when left out. */
  readonly leadLeaderPostId: string | null;
  /** 交办领导, who closes it; the lead leader when left out. */
  readonly givenByPostId: string | null;
  readonly handlerPostId: string | null;
  /** The day it is assigned when left out. */
  readonly startsOn: CalendarDate | null;
  readonly dueOn: CalendarDate;
  readonly cadence: CommitmentRow['cadence'];
  readonly measure: GivenMeasure | null;
  readonly checkNeeded: boolean;
  /** 履职事项清单里的一项, for a township that has lists. */
  readonly dutyId?: string | null;
  /** 准入批件, for what stands on none of them. */
  readonly admission?: Admission | null;
}

/** A commitment in force. */
export interface GivenNumber {
  readonly id: string;
  readonly number: string;
}

const judged = async (scene: Scene, given: GivenCommitment): Promise<Outcome<undefined>> => {
  const { measure, leadUnitId, supportUnitIds, handlerPostId } = given;
  if (given.title.trim() === '') return refuse('invalid-input', { field: 'title' });
  const leadLeaderPostId = given.leadLeaderPostId ?? given.givenByPostId;
  if (leadLeaderPostId === null) return refuse('invalid-input', { field: 'leadLeaderPostId' });
  const row = judgeRow(
    {
      targetOp: measure?.op ?? null,
      targetValue: measure?.value ?? null,
      unitOfMeasure: measure?.unit ?? null,
      leadLeaderPostId,
      leadUnitId,
      supportUnitIds,
      startsOn: given.startsOn,
      dueOn: given.dueOn,
    },
    [],
  );
  if (!row.ok) return row;
  const named = await findNamed(scene);
  const { givenByPostId } = given;
  if (givenByPostId !== null && !named.leaderPostIds.has(givenByPostId))
    return refuse('invalid-input', { field: 'givenByPostId' });
  const indicator = measure?.indicator ?? null;
  return requireNamed(
    { leadUnitId, supportUnitIds, leadLeaderPostId, handlerPostId, indicator },
    { lead_unit_id: leadUnitId },
    named,
  );
};

/** What was found at a unit is its own to put right: the lists gate what is new. */
const onDutyLists = async (scene: Scene, given: GivenCommitment): Promise<Outcome<undefined>> => {
  if (given.source.type === 'finding') return ok(undefined);
  const parties = judgeParties(await readDutyBook(scene), {
    title: given.title,
    lead_unit_id: given.leadUnitId,
    support_unit_ids: [...given.supportUnitIds],
    duty_id: given.dutyId ?? null,
    admission_number: given.admission?.number ?? null,
    admission_basis: given.admission?.basis ?? null,
  });
  const first = parties.find(({ judged }) => !judged.ok)?.judged;
  return first === undefined || first.ok ? ok(undefined) : first;
};

const rowOf = (scene: Scene, given: GivenCommitment, number: string): New<'commitments'> => {
  const { measure } = given;
  const parts = {
    target_op: measure?.op ?? null,
    starts_on: given.startsOn,
    due_on: given.dueOn,
    given_by_post_id: given.givenByPostId,
    lead_leader_post_id: given.leadLeaderPostId ?? given.givenByPostId,
  };
  return {
    ...parts,
    ...assignment(scene, parts, 0, number),
    kind: given.kind,
    title: given.title.trim(),
    lead_unit_id: given.leadUnitId,
    support_unit_ids: [...given.supportUnitIds],
    handler_post_id: given.handlerPostId,
    indicator: measure?.indicator ?? null,
    metric: measure?.metric ?? null,
    target_value: measure?.value ?? null,
    unit_of_measure: measure?.unit ?? null,
    cadence: given.cadence,
    check_needed: given.checkNeeded,
    duty_id: given.dutyId ?? null,
    admission_number: given.admission?.number ?? null,
    admission_basis: given.admission?.basis ?? null,
  };
};

/** Writes one more source of a commitment. */
export const addSource = async (
  scene: Scene,
  commitmentId: string,
  source: GivenSource,
  ordinal: number,
): Promise<void> => {
  await insertRow(scene, 'commitment_sources', {
    commitment_id: commitmentId,
    type: source.type,
    subject_id: source.subjectId,
    title: source.title,
    text: source.text,
    on_date: source.on,
    given_by: source.by,
    ordinal,
  });
};

/**
 * Gives a commitment to its lead unit. The use case that calls it has asked for permission.
 *
 * @returns its id and number; `invalid-input` naming what is missing, `not-found` for a unit that is not there,
 *   `due-before-start`, `malformed-date`, `negative-count`; what the gate of a township's duty lists refuses
 * @source practice 7, 27; the number comes from the same series as a breakdown's
 */
export const giveCommitment = async (scene: Scene, given: GivenCommitment): Promise<Outcome<GivenNumber>> => {
  const complete = await judged(scene, given);
  if (!complete.ok) return complete;
  const gated = await onDutyLists(scene, given);
  if (!gated.ok) return gated;
  const { year } = partsOf(scene.today);
  const number = commitmentNumber(year, await takeNumbers(scene, commitmentSeries, year, 1));
  const { id } = await insertRow(scene, 'commitments', rowOf(scene, given, number));
  await addSource(scene, id, given.source, 0);
  await beginStandings(scene, [id]);
  return ok({ id, number });
};
