// 起草: makes the draft of an official document of any kind. Other nouns draft theirs with it, inside their own act,
// which has asked who may; it then goes through the steps of its kind.
import type { BulletinContent } from '@luoshi/domain/bulletin/content';
import { countyWords, filled, type Secrecy } from '@luoshi/domain/bulletin/form';
import type { Through } from '@luoshi/domain/bulletin/issuer-check';
import type { BulletinKind } from '@luoshi/domain/bulletin/kind';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { insertRow } from '@luoshi/store/journal/write';
import { findActingUnit } from '@luoshi/store/queries/bulletin';
import { findCountyName, listUnits } from '@luoshi/store/queries/unit';
import type { Scene } from '../use-case/use-case.ts';
import { stored } from './content.ts';
import { issuerOf } from './letterhead.ts';

/** What a draft is made of. */
export interface BulletinDraft {
  readonly kind: BulletinKind;
  /** Title as it is printed, the issuer's name left out: 关于…的通报. Null: as the kind's form says. */
  readonly title: string | null;
  readonly period: string | null;
  /** The day its figures are of. */
  readonly asOf: CalendarDate;
  /** Null: the kind's own. */
  readonly through: Through | null;
  /** Null: the kind's own. */
  readonly addressees: readonly string[] | null;
  readonly content: BulletinContent;
  /** On what the consent of committee and government rests, when the bureau writes to those below. */
  readonly approvalBasis?: string | null;
  readonly secrecy?: Secrecy;
  /** What it is of: `{ type: 'meeting', id }`. */
  readonly subject?: { readonly type: string; readonly id: string } | null;
  /** Units that read it once it is published, when the kind's scope is 限定单位. */
  readonly scopeUnitIds?: readonly string[];
}

const draftingUnit = async (scene: Scene) =>
  (await findActingUnit(scene)) ?? (await listUnits(scene)).find(({ kind }) => kind === 'office') ?? null;

/**
 * Makes the draft.
 *
 * @returns its id; `not-allowed` when there is no unit to issue it, `invalid-input` when the kind is not issued through
 *   the two offices
 */
export const draftBulletin = async (scene: Scene, draft: BulletinDraft): Promise<Outcome<{ id: string }>> => {
  const form = scene.context.rules.bulletins[draft.kind];
  const unit = await draftingUnit(scene);
  if (unit === null) return refuse('not-allowed');
  const through = draft.through ?? form.through;
  if (through === 'two-offices' && form.issuers.twoOffices === null)
    return refuse('invalid-input', { field: 'through' });
  const county = await findCountyName(scene);
  const issuer = issuerOf(form, through, county, unit.name);
  const title = draft.title ?? filled(form.title, countyWords(county));
  const secrecy = draft.secrecy ?? form.secrecy;
  const row = await insertRow(scene, 'bulletins', {
    kind: draft.kind,
    title: form.isTitledByIssuer ? issuer + title : title,
    period: draft.period,
    unit_id: unit.id,
    issuer,
    state: 'drafted',
    secrecy,
    through,
    approval_basis: draft.approvalBasis ?? null,
    addressees: [...(draft.addressees ?? form.addressees)],
    as_of: draft.asOf,
    content: stored(draft.content),
    subject_type: draft.subject?.type ?? null,
    subject_id: draft.subject?.id ?? null,
    scope: form.scope === 'public' && secrecy !== 'public' ? 'county' : form.scope,
    scope_unit_ids: [...(draft.scopeUnitIds ?? [])],
  });
  return ok({ id: row.id });
};
