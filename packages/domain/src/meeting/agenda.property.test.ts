// What holds for every county: nothing normal is called up, everything wrong is, each once, the stuck before the late.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf, type Candidate } from './agenda.ts';

const candidate = fc.record({
  light: fc.constantFrom('normal' as const, 'slow' as const, 'behind' as const, null),
  hasObstacle: fc.boolean(),
  isUnstarted: fc.boolean(),
  leader: fc.constantFrom('顾明德 县长', '沈文博 副县长', null),
  dueOn: fc.constantFrom('2026-06-30', '2026-12-31', null),
});

const county = fc.array(candidate, { maxLength: 40 }).map((list) =>
  list.map(({ hasObstacle, ...rest }, at): Candidate => ({
    ...rest,
    commitmentId: `c${at}`,
    title: `事项${at}`,
    unit: null,
    obstacleId: hasObstacle ? `o${at}` : null,
  })),
);

test('every red, yellow, blocked or unstarted one is called up once and nothing else is', () => {
  fc.assert(
    fc.property(county, (candidates) => {
      const wanted = candidates.filter(
        ({ light, obstacleId, isUnstarted }) =>
          light === 'behind' || light === 'slow' || obstacleId !== null || isUnstarted,
      );
      expect(
        agendaOf(candidates)
          .map(({ commitmentId }) => commitmentId)
          .toSorted(),
      ).toEqual(wanted.map(({ commitmentId }) => commitmentId).toSorted());
    }),
    { seed: 20260708 },
  );
});

test('the order does not depend on the order they come in, and obstacles come first, yellow last', () => {
  const places = { obstacle: 0, behind: 1, project: 2, slow: 3, added: 4 };
  fc.assert(
    fc.property(county, (candidates) => {
      const agenda = agendaOf(candidates);
      expect(agendaOf(candidates.toReversed())).toEqual(agenda);
      const ranks = agenda.map(({ reason }) => places[reason]);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
    { seed: 20260708 },
  );
});
