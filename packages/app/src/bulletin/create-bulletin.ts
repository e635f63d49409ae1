// Drafts the circular of a month from the ledger, as of the month's last day.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { composeCircular } from '@luoshi/domain/bulletin/circular';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { endOf, kindOf, parsePeriod, startOf } from '@luoshi/domain/period/period';
import { insertRow } from '@luoshi/store/journal/write';
import { findActingUnit } from '@luoshi/store/queries/bulletin';
import { findCountyName } from '@luoshi/store/queries/unit';
import type { Rules } from '../rules/rules.ts';
import { useCase } from '../use-case/use-case.ts';
import { stored } from './content.ts';
import { issuerOf, subjectOf } from './letterhead.ts';
import { readLedger } from './read-ledger.ts';

/** Working days a circular gives those it asks something of. */
export const demandDays = (rules: Rules) => ({
  catchUp: rules.clocks.roadMap.days,
  plan: rules.clocks.roadMap.days,
});

/**
 * Drafts the circular of a month that has begun.
 *
 * @param input.say texts of the document, in the language of the county's paper
 * @returns its id; `malformed-period`, `invalid-input` for a period that is no month, `period-not-begun`
 */
export const createBulletin = useCase(
  'bulletin.create',
  async (scene, input: { period: string; say: Say }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const period = parsePeriod(input.period);
    if (!period.ok) return period;
    if (kindOf(period.value) !== 'month') return refuse('invalid-input', { field: 'period' });
    const from = startOf(period.value);
    if (from > scene.today) return refuse('period-not-begun', { period: period.value, from });
    const unit = await findActingUnit(scene);
    if (unit === null) return refuse('not-allowed');
    const { say } = input;
    const asOf = endOf(period.value);
    const circular = composeCircular(await readLedger(scene, asOf), demandDays(scene.context.rules), say);
    const county = await findCountyName(scene);
    const issuer = issuerOf('bureau', county, unit.name, say);
    const row = await insertRow(scene, 'bulletins', {
      kind: 'monthly-circular',
      title: issuer + subjectOf(period.value, say),
      period: period.value,
      unit_id: unit.id,
      issuer,
      state: 'drafted',
      through: 'bureau',
      addressees: [say('circular.everybody.townships'), say('circular.everybody.departments')],
      as_of: asOf,
      content: stored({ ...circular, issue: null }),
    });
    return ok({ id: row.id });
  },
);
