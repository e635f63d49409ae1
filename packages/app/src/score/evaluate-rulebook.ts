// Holds the ledger against an adopted rulebook, from what is recorded by now, and keeps facts and result.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { endOf, parsePeriod, startOf } from '@luoshi/domain/period/period';
import { evaluate } from '@luoshi/scoring/evaluate';
import { insertRow } from '@luoshi/store/journal/write';
import { listRulebooks } from '@luoshi/store/queries/score';
import { useCase } from '../use-case/use-case.ts';
import { adoptedRulebook } from './adopted.ts';
import { collectFacts } from './collect-facts.ts';

/**
 * Evaluates a period that has begun; what is recorded later waits for the next evaluation.
 *
 * @param input.rulebookId id of the adoption
 * @returns the evaluation's id; `not-found`, `malformed-period`, `period-not-begun`
 * @source engineering 17
 */
export const evaluateRulebook = useCase(
  'score.evaluate',
  async (scene, input: { rulebookId: string; period: string }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const period = parsePeriod(input.period);
    if (!period.ok) return period;
    const from = startOf(period.value);
    if (from > scene.today) return refuse('period-not-begun', { period: period.value, from });
    const adopted = (await listRulebooks(scene)).find((row) => row.id === input.rulebookId);
    if (adopted === undefined) return refuse('not-found');
    const rulebook = adoptedRulebook(adopted);
    const facts = await collectFacts(scene, rulebook, period.value);
    const result = evaluate(rulebook, { period: period.value, ...facts });
    const row = await insertRow(scene, 'evaluations', {
      rulebook_id: adopted.id,
      period: period.value,
      cutoff_at: scene.now,
      as_of: endOf(period.value),
      facts: JSON.stringify(facts),
      result: JSON.stringify(result),
      made_by_post_id: scene.actor.postId,
      made_at: scene.now,
    });
    return ok({ id: row.id });
  },
);
