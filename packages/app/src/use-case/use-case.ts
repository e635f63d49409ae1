// The frame of every use case: ask who may, load, ask the domain, save and journal — in one transaction.
// A refusal rolls everything back; the same Idempotency-Key answers the same and writes nothing.
import type { Verb } from '@luoshi/domain/access/grants';
import { may } from '@luoshi/domain/access/may';
import type { Subject } from '@luoshi/domain/access/role';
import { refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Instant } from '@luoshi/domain/period/instant';
import { brokenConstraint, idempotencyConstraint } from '@luoshi/store/connection/constraint';
import { RolledBack, type Act, type Tx } from '@luoshi/store/connection/store';
import type { Context } from '../context/context.ts';
import { countyRules } from '../rules/county-rules.ts';
import { earlierAnswer, keepAnswer } from './idempotency.ts';

/** What a use case works with: the open transaction and the fixed time of the act. */
export interface Scene extends Tx {
  /** The surroundings; its rules are the county's: what ships, with its own days off and its cycle. */
  readonly context: Context;
  /** Now and today by the jurisdiction's clock, the same throughout the act. */
  readonly now: Instant;
  readonly today: CalendarDate;
  /** Asks whether the actor may do this verb to the subject; every use case does so before it writes. */
  require(subject?: Subject): Outcome<undefined>;
}

/** One verb of one noun. */
export interface UseCase<I, T> {
  (context: Context, input: I): Promise<Outcome<T>>;
  readonly verb: Verb;
}

const reasonIn = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'reason' in input && typeof input.reason === 'string'
    ? input.reason
    : null;

const actOf = (context: Context, verb: Verb, input: unknown): Act => ({
  verb,
  at: context.clock.serverNow(),
  deviceAt: context.deviceAt,
  reason: reasonIn(input),
  newId: context.newId,
  newSalt: context.newSalt,
});

const sceneOf = async (
  context: Context,
  verb: Verb,
  tx: Tx,
): Promise<Scene & { readonly asked: () => boolean }> => {
  let asked = false;
  const today = context.clock.today();
  return {
    ...tx,
    context: { ...context, rules: await countyRules(tx, context.rules, today) },
    now: context.clock.now(),
    today,
    require: (subject = {}) => {
      asked = true;
      return may(verb, subject, context.actor);
    },
    asked: () => asked,
  };
};

/**
 * Makes a use case of a verb.
 *
 * @param run the act; returns a value or a refusal, and calls `scene.require` before it writes
 * @throws when `run` answers without having asked for permission: a bug
 */
export const useCase = <I, T>(
  verb: Verb,
  run: (scene: Scene, input: I) => Promise<Outcome<T>>,
): UseCase<I, T> => {
  const once = async (context: Context, input: I): Promise<Outcome<T>> =>
    context.store
      .transaction(context.actor, actOf(context, verb, input), async (tx) => {
        const earlier = await earlierAnswer<T>(tx, context.idempotencyKey, verb);
        if (earlier !== null) return earlier;
        const scene = await sceneOf(context, verb, tx);
        const outcome = await run(scene, input);
        if (!outcome.ok) throw new RolledBack(outcome);
        if (!scene.asked()) throw new Error(`${verb} answered without asking who may`);
        await keepAnswer(tx, context.idempotencyKey, verb, outcome.value);
        return outcome;
      })
      .catch((error: unknown) => {
        if (error instanceof RolledBack) return error.value as Outcome<T>; // thrown a few lines above with just that
        const broken = brokenConstraint(error);
        if (broken === idempotencyConstraint) return once(context, input);
        if (broken !== null && broken.endsWith('_key')) return refuse('duplicate', { constraint: broken });
        throw error;
      });
  return Object.assign(once, { verb });
};
