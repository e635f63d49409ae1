// Requests for data as lists and pages show them: what is asked, of whom, what it costs, how far it is answered.
import {
  requestCost,
  requestPeriodsIn,
  type RequestCadence,
  type RequestCost,
} from '@luoshi/domain/request/burden';
import { periodOf } from '@luoshi/domain/period/period';
import type { RequestState } from '@luoshi/domain/request/request-state';
import type { FieldRow, RequestRow } from '@luoshi/store/queries/request';
import { listPostNames } from '@luoshi/store/queries/post-name';
import type { Scene } from '../use-case/use-case.ts';
import { runOf, stateOf } from './asked-of-units.ts';

/** One field. */
export interface FieldShown {
  readonly id: string;
  readonly name: string;
  readonly unitOfMeasure: string | null;
  readonly why: string;
}

/** A request. */
export interface RequestShown {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly askedByUnitId: string;
  readonly askedBy: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly villageAdmission: string | null;
  readonly cadence: RequestCadence;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: RequestState;
  readonly proposedBy: string | null;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly opinion: string | null;
  readonly withdrawnOn: string | null;
  readonly fields: readonly FieldShown[];
  readonly cost: RequestCost;
  /** Periods of this month for which it is asked. */
  readonly periods: readonly string[];
  readonly version: number;
}

/** Fields of one request as shown. */
export const fieldsOf = (request: RequestRow, fields: readonly FieldRow[]): readonly FieldShown[] =>
  fields
    .filter((field) => field.request_id === request.id)
    .map(({ id, name, unit_of_measure: unitOfMeasure, why }) => ({ id, name, unitOfMeasure, why }));

/** Shows requests with their fields. */
export const requestRecords = async (
  scene: Scene,
  requests: readonly RequestRow[],
  fields: readonly FieldRow[],
  nameOf: (unitId: string) => string,
): Promise<readonly RequestShown[]> => {
  const posts = requests.flatMap((row) => [row.proposed_by_post_id, row.decided_by_post_id]);
  const names = await listPostNames(scene, posts);
  const postName = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const month = periodOf(scene.today, 'month');
  return requests.map((row) => {
    const own = fieldsOf(row, fields);
    const sizes = { units: row.asked_unit_ids.length, fields: own.length, cadence: row.cadence };
    return {
      id: row.id,
      title: row.title,
      purpose: row.purpose,
      legalBasis: row.legal_basis,
      askedByUnitId: row.asked_by_unit_id,
      askedBy: nameOf(row.asked_by_unit_id),
      units: row.asked_unit_ids.map((id) => ({ id, name: nameOf(id) })),
      villageAdmission: row.village_admission,
      cadence: row.cadence,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      state: stateOf(row, scene.today),
      proposedBy: postName(row.proposed_by_post_id),
      proposedAt: row.proposed_at,
      decidedBy: postName(row.decided_by_post_id),
      decidedAt: row.decided_at,
      opinion: row.opinion,
      withdrawnOn: row.withdrawn_on,
      fields: own,
      cost: requestCost(sizes, scene.context.rules.burden.minutesAField),
      periods: requestPeriodsIn(runOf(row), month),
      version: row.version,
    };
  });
};
