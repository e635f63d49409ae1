// What holds for every verb, every actor and every subject of the table.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grants, verbs, type Grant } from './grants.ts';
import { may } from './may.ts';
import { roles, type Actor, type Subject } from './role.ts';

const seed = 20260708;
const name = fc.constantFrom('甲', '乙', '丙', '丁');
const names = fc.uniqueArray(name);
const verb = fc.constantFrom(...verbs);
const staff = roles.filter((role) => role !== 'public' && role !== 'system');
const actor: fc.Arbitrary<Actor> = fc.record({
  jurisdictionId: fc.constant(1),
  accountId: name,
  personId: name,
  postId: name,
  roles: fc.uniqueArray(fc.constantFrom(...staff)),
  unitIds: names,
});
const subject: fc.Arbitrary<Subject> = fc.record({
  unitIds: names,
  leaderPostIds: names,
  reporterPersonIds: names,
  reporterUnitIds: names,
});
const stranger = (unitIds: readonly string[]): Actor => ({
  jurisdictionId: 1,
  accountId: null,
  personId: null,
  postId: null,
  roles: ['public'],
  unitIds,
});
const overlap = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.some((each) => b.includes(each));

test('the public can do nothing but its own verbs, whatever the subject names', () => {
  fc.assert(
    fc.property(verb, subject, names, (asked, about, unitIds) => {
      const granted: readonly Grant[] = grants[asked];
      expect(may(asked, about, stranger(unitIds)).ok).toBe(
        granted.some((grant) => grant.roles.includes('public')),
      );
    }),
    { seed, numRuns: 500 },
  );
});

test('a checker is never the reporter, neither by person nor by unit', () => {
  fc.assert(
    fc.property(subject, actor, (about, who) => {
      const reports =
        overlap(about.reporterPersonIds, who.personId === null ? [] : [who.personId]) ||
        overlap(about.reporterUnitIds, who.unitIds);
      expect(may('check.record', about, who).ok).toBe(who.roles.includes('inspector') && !reports);
    }),
    { seed, numRuns: 500 },
  );
});

test('a further role never takes a permission away, and no role gives none', () => {
  fc.assert(
    fc.property(verb, subject, actor, fc.constantFrom(...staff), (asked, about, who, more) => {
      const before = may(asked, about, who).ok;
      const after = may(asked, about, { ...who, roles: [...who.roles, more] }).ok;
      expect(after || !before).toBe(true);
      expect(may(asked, about, { ...who, roles: [] }).ok).toBe(false);
    }),
    { seed, numRuns: 500 },
  );
});

test('who has the roles but not the relation is told so; who has signed in is never asked to', () => {
  fc.assert(
    fc.property(verb, subject, actor, (asked, about, who) => {
      const outcome = may(asked, about, who);
      expect(outcome.ok ? 'ok' : outcome.refusal.code).not.toBe('not-signed-in');
    }),
    { seed },
  );
});

test('every verb has somebody who may do it, and nobody signed in acts as the public', () => {
  for (const asked of verbs) expect(grants[asked].length).toBeGreaterThan(0);
  const own = verbs.filter((asked) =>
    (grants[asked] as readonly Grant[]).some((grant) => grant.roles.includes('public')),
  ); // widened to the shape all lines share
  expect(own).toEqual(['setup.read', 'setup.create', 'request.published']);
});
