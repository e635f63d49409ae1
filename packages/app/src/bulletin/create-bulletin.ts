// Drafts a document of a kind that the office makes itself: of a period that has begun, from what the ledger says of it.
import { bulletinContent } from '@luoshi/domain/bulletin/content';
import type { Say } from '@luoshi/domain/bulletin/figure';
import type { BulletinKind } from '@luoshi/domain/bulletin/kind';
import { refuse } from '@luoshi/domain/outcome/outcome';
import { endOf, kindOf, parsePeriod, startOf } from '@luoshi/domain/period/period';
import { useCase } from '../use-case/use-case.ts';
import { compose } from './compose.ts';
import { draftBulletin } from './draft-bulletin.ts';
import { subjectOf } from './letterhead.ts';
import { mattersWaiting, nameMatters, takeUpMatters } from './name-matters.ts';
import { readLedgerOf } from './read-ledger.ts';

interface Input {
  readonly kind: BulletinKind;
  readonly period: string;
  /** Texts of the document, in the language of the county's paper. */
  readonly say: Say;
}

/**
 * Drafts a document from the ledger, as of the period's last day or, while it runs, of today.
 *
 * @returns its id; `malformed-period`, `invalid-input` for a kind another noun drafts or a period of another kind,
 *   `period-not-begun`, `wrong-state` for a result without an evaluation
 */
export const createBulletin = useCase('bulletin.create', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const { kind, say } = input;
  const form = scene.context.rules.bulletins[kind];
  if (form.draftedBy === 'noun') return refuse('invalid-input', { field: 'kind' });
  const period = parsePeriod(input.period);
  if (!period.ok) return period;
  if (kindOf(period.value) !== form.period) return refuse('invalid-input', { field: 'period' });
  const from = startOf(period.value);
  if (from > scene.today) return refuse('period-not-begun', { period: period.value, from });
  const end = endOf(period.value);
  const asOf = end < scene.today ? end : scene.today;
  const ledger = await readLedgerOf(scene, { kind, as_of: asOf });
  const composed = await compose(scene, { kind, period: period.value, asOf, ledger, say });
  if (!composed.ok) return composed;
  const matters = kind === 'monthly-circular' ? await mattersWaiting(scene) : [];
  const drafted = await draftBulletin(scene, {
    kind,
    title: subjectOf(form, period.value, say),
    period: period.value,
    asOf,
    through: null,
    addressees: null,
    content: nameMatters(bulletinContent(composed.value ?? {}), matters, ledger, say),
  });
  if (!drafted.ok) return drafted;
  const taken = await takeUpMatters(scene, matters, drafted.value.id);
  return taken.ok ? drafted : taken;
});
