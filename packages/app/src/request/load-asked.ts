// Everything a county's burden is counted from, read once: commitments, requests with their fields, units.
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { findCountyBodies } from '@luoshi/store/queries/work';
import { burdenOf, type AskedOfUnit, type UnitBurden } from '@luoshi/domain/request/burden';
import type { Period } from '@luoshi/domain/period/period';
import { assignedStates } from '../commitment/commitment-lines.ts';
import { frameOf } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import type { Scene } from '../use-case/use-case.ts';
import { loadStanding } from './load-standing.ts';
import type { Standing } from './new-request.ts';
import { reportsAsked, requestsAsked } from './asked-of-units.ts';

/** What is asked in the county. */
export interface LoadedAsked extends Standing {
  /** All that is asked in a month. */
  readonly askedIn: (month: Period) => readonly AskedOfUnit[];
  /** One unit's month. */
  readonly burdenIn: (unitId: string, month: Period) => UnitBurden;
}

const byUnit = new WeakMap<readonly AskedOfUnit[], ReadonlyMap<string, readonly AskedOfUnit[]>>();

/** What is asked in a month by unit, sorted once. */
const ofUnit = (asked: readonly AskedOfUnit[]): ReadonlyMap<string, readonly AskedOfUnit[]> => {
  const known = byUnit.get(asked);
  if (known !== undefined) return known;
  const units = new Map<string, AskedOfUnit[]>();
  for (const each of asked) {
    const own = units.get(each.unitId);
    if (own === undefined) units.set(each.unitId, [each]);
    else own.push(each);
  }
  byUnit.set(asked, units);
  return units;
};

/** Reads it. */
export const loadAsked = async (scene: Scene): Promise<LoadedAsked> => {
  const frame = frameOf(scene);
  const loaded = await knownCommitments(scene, { ...anyCommitment, states: assignedStates });
  const standing = await loadStanding(scene);
  const { requests, fields, nameOf } = standing;
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
    ...standing,
    askedIn,
    burdenIn: (unitId, month) =>
      burdenOf(unitId, ofUnit(askedIn(month)).get(unitId) ?? [], frame.rules.burden.minutesAField),
  };
};
