// Everything a county's burden is counted from, read once: commitments, requests with their fields, units.
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listFields, listRequests, type FieldRow, type RequestRow } from '@luoshi/store/queries/request';
import { listUnits, type UnitRow } from '@luoshi/store/queries/unit';
import { findCountyBodies } from '@luoshi/store/queries/work';
import { burdenOf, type AskedOfUnit, type UnitBurden } from '@luoshi/domain/request/burden';
import type { Period } from '@luoshi/domain/period/period';
import { assignedStates } from '../commitment/commitment-lines.ts';
import { frameOf } from '../commitment/figures-of.ts';
import { loadCommitments } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';
import { reportsAsked, requestsAsked } from './asked-of-units.ts';

/** What is asked in the county. */
export interface LoadedAsked {
  readonly requests: readonly RequestRow[];
  readonly fields: readonly FieldRow[];
  readonly units: readonly UnitRow[];
  nameOf(unitId: string): string;
  /** All that is asked in a month. */
  askedIn(month: Period): readonly AskedOfUnit[];
  /** One unit's month. */
  burdenIn(unitId: string, month: Period): UnitBurden;
}

/** Reads it. */
export const loadAsked = async (scene: Scene): Promise<LoadedAsked> => {
  const frame = frameOf(scene);
  const loaded = await loadCommitments(scene, { ...anyCommitment, states: assignedStates });
  const requests = await listRequests(scene);
  const fields = await listFields(
    scene,
    requests.map((request) => request.id),
  );
  const units = await listUnits(scene);
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  const nameOf = (unitId: string): string => names.get(unitId) ?? '';
  const office = (await findCountyBodies(scene)).office ?? '';
  const months = new Map<Period, readonly AskedOfUnit[]>();
  const askedIn = (month: Period): readonly AskedOfUnit[] => {
    const known = months.get(month);
    if (known !== undefined) return known;
    const asked = [
      ...reportsAsked(loaded, month, frame, office),
      ...requestsAsked(requests, fields, month, nameOf),
    ];
    months.set(month, asked);
    return asked;
  };
  return {
    requests,
    fields,
    units,
    nameOf,
    askedIn,
    burdenIn: (unitId, month) => burdenOf(unitId, askedIn(month), frame.rules.burden.minutesAField),
  };
};
