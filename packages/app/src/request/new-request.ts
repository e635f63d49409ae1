// A request as it is sent, judged against what the county already holds and asks.
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import { judgeRequest, type NewRequest as Judged } from '@luoshi/domain/request/judge-request';
import type { FieldRow, RequestRow } from '@luoshi/store/queries/request';
import type { UnitRow } from '@luoshi/store/queries/unit';
import type { Scene } from '../use-case/use-case.ts';
import { heldNames } from './held-names.ts';

/** A request as sent. */
export interface NewRequest extends Judged {
  readonly askedByUnitId: string;
  readonly askedUnitIds: readonly string[];
}

/** What it is judged against. */
export interface Standing {
  readonly requests: readonly RequestRow[];
  readonly fields: readonly FieldRow[];
  readonly units: readonly UnitRow[];
  readonly nameOf: (unitId: string) => string;
}

/** @param except id of the request itself, when it is judged again @returns what `judgeRequest` refuses */
export const judgeAgainst = (
  scene: Scene,
  request: NewRequest,
  standing: Standing,
  except: string | null,
): Outcome<undefined> => {
  const asked = standing.units.filter((unit) => request.askedUnitIds.includes(unit.id));
  const held = heldNames(scene, standing, except);
  return judgeRequest(request, asked, held, scene.context.rules.burden.mostDays);
};
