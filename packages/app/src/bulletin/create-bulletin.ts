// Drafts the circular of a month from the ledger, as of the month's last day.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { composeCircular } from '@luoshi/domain/bulletin/circular';
import { bulletinContent } from '@luoshi/domain/bulletin/content';
import { refuse } from '@luoshi/domain/outcome/outcome';
import { endOf, kindOf, parsePeriod, startOf } from '@luoshi/domain/period/period';
import type { Rules } from '../rules/rules.ts';
import { useCase } from '../use-case/use-case.ts';
import { draftBulletin } from './draft-bulletin.ts';
import { subjectOf } from './letterhead.ts';
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
    const { say } = input;
    const asOf = endOf(period.value);
    const circular = composeCircular(await readLedger(scene, asOf), demandDays(scene.context.rules), say);
    return draftBulletin(scene, {
      kind: 'monthly-circular',
      title: subjectOf(scene.context.rules.bulletins['monthly-circular'], period.value, say),
      period: period.value,
      asOf,
      through: null,
      addressees: null,
      content: bulletinContent(circular),
    });
  },
);
