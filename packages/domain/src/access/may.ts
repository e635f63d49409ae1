// Decides whether an actor may do a verb to a subject, from the table of grants alone.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { grants, type Grant, type Relation, type Verb } from './grants.ts';
import type { Actor, Subject } from './role.ts';

const stands = (relation: Relation, subject: Subject, actor: Actor): boolean => {
  switch (relation) {
    case 'any':
      return true;
    case 'own-unit':
      return (subject.unitIds ?? []).some((id) => actor.unitIds.includes(id));
    case 'own-task':
      return actor.postId !== null && (subject.leaderPostIds ?? []).includes(actor.postId);
    case 'unled':
      return (subject.leaderPostIds ?? []).every((id) => id === null);
    case 'own-person':
      return actor.personId !== null && (subject.personIds ?? []).includes(actor.personId);
    case 'not-reporter':
      return !isReporter(subject, actor);
  }
};

const isReporter = (subject: Subject, actor: Actor): boolean =>
  (actor.personId !== null && (subject.reporterPersonIds ?? []).includes(actor.personId)) ||
  (subject.reporterUnitIds ?? []).some((id) => actor.unitIds.includes(id));

const holds = (grant: Grant, actor: Actor): boolean => grant.roles.some((role) => actor.roles.includes(role));

/**
 * Whether the actor may do the verb to the subject; `system` may do everything in its jurisdiction.
 *
 * @returns nothing, or `not-signed-in`, `checker-is-reporter`, `not-allowed`
 * @source decision 0004; practice: the checker is never the reporter, by person and by unit
 */
export const may = (verb: Verb, subject: Subject, actor: Actor): Outcome<undefined> => {
  if (actor.roles.includes('system')) return ok(undefined);
  const held = grants[verb].filter((grant) => holds(grant, actor));
  if (held.some((grant) => stands(grant.relation, subject, actor))) return ok(undefined);
  if (actor.personId === null) return refuse('not-signed-in', { verb });
  if (held.some((grant) => grant.relation === 'not-reporter')) return refuse('checker-is-reporter', { verb });
  return refuse('not-allowed', { verb });
};
