// The gate of every request for data: purpose, basis, end; nothing asked twice; no village without 准入.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { addDays, type CalendarDate } from '../period/calendar-date.ts';
import { heldBy, type HeldName } from './held.ts';
import type { RequestCadence } from './burden.ts';

/** One thing asked for. */
export interface NewField {
  readonly name: string;
  /** Null: a line of text. */
  readonly unitOfMeasure: string | null;
  /** 上级系统没有，理由. */
  readonly why: string;
}

/** A request as proposed. */
export interface NewRequest {
  readonly title: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly cadence: RequestCadence;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly villageAdmission: string | null;
  readonly fields: readonly NewField[];
}

/** A unit asked. */
export interface AskedUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

const isBlank = (text: string | null): boolean => (text ?? '').trim() === '';

const complete = (request: NewRequest, units: readonly AskedUnit[]): Outcome<undefined> => {
  const { title, purpose, legalBasis, fields } = request;
  for (const [field, text] of Object.entries({ title, purpose, legalBasis }))
    if (isBlank(text)) return refuse('request-incomplete', { field });
  if (units.length === 0) return refuse('request-incomplete', { field: 'units' });
  if (fields.length === 0) return refuse('request-incomplete', { field: 'fields' });
  const unnamed = fields.find(({ name }) => isBlank(name));
  if (unnamed !== undefined) return refuse('request-incomplete', { field: 'fieldName' });
  const unexplained = fields.find(({ why }) => isBlank(why));
  if (unexplained !== undefined)
    return refuse('request-incomplete', { field: 'why', name: unexplained.name });
  const doubled = fields.find(
    ({ name }, i) => fields.findIndex((other) => other.name.trim() === name.trim()) < i,
  );
  return doubled === undefined
    ? ok(undefined)
    : refuse('request-incomplete', { field: 'doubled', name: doubled.name });
};

/**
 * Judges a request before it is proposed and again before it is issued.
 *
 * @param held the catalogue's indicators and the fields of other requests that run or wait
 * @param mostDays longest run in calendar days, from rules/burden/burden.yaml
 * @returns `request-incomplete` naming what is missing, `request-end-wrong`, `villages-not-asked`,
 *   `already-held` naming the first field held, where it stands and whose it is
 * @source domain §10 rule 2; practice 25, 26
 */
export const judgeRequest = (
  request: NewRequest,
  units: readonly AskedUnit[],
  held: readonly HeldName[],
  mostDays: number,
): Outcome<undefined> => {
  const all = complete(request, units);
  if (!all.ok) return all;
  const latest = addDays(request.startsOn, mostDays);
  if (request.endsOn < request.startsOn || request.endsOn > latest)
    return refuse('request-end-wrong', { startsOn: request.startsOn, latest });
  const village = units.find(({ kind }) => kind === 'village');
  if (village !== undefined && isBlank(request.villageAdmission))
    return refuse('villages-not-asked', { unit: village.name });
  for (const { name } of request.fields) {
    const by = heldBy(name, held);
    if (by !== null)
      return refuse('already-held', {
        field: name,
        where: by.where,
        id: by.id,
        title: by.title,
        owner: by.owner,
      });
  }
  return ok(undefined);
};
