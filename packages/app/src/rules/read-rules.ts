// The rules in force, shown on demand beside what they decide.
import { ok } from '@luoshi/domain/outcome/outcome';
import { useCase } from '../use-case/use-case.ts';

/** The light rule, the clocks and the reminders with their sources, and the indicators a target may be counted by. */
export const readRules = useCase('rules.read', (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return Promise.resolve(allowed);
  const { lights, clocks, indicators, reminders } = scene.context.rules;
  return Promise.resolve(
    ok({
      lights: {
        id: lights.id,
        version: lights.version,
        source: lights.source,
        normalFrom: lights.normalFrom,
        slowFrom: lights.slowFrom,
        judgedFrom: lights.judgedFrom,
        slowNodeDays: lights.slowNodeDays,
      },
      clocks: Object.values(clocks),
      reminders,
      indicators: indicators.map(({ id, name, unit }) => ({ id, name, unit })),
    }),
  );
});
