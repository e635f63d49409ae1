// The cost of a request before it is issued, and what stands against it, while it is being written.
import { ok } from '@luoshi/domain/outcome/outcome';
import { periodOf } from '@luoshi/domain/period/period';
import { heldBy } from '@luoshi/domain/request/held';
import { requestCost } from '@luoshi/domain/request/burden';
import { useCase } from '../use-case/use-case.ts';
import { heldNames } from './held-names.ts';
import { loadAsked } from './load-asked.ts';
import type { NewRequest } from './new-request.ts';

type Input = Pick<NewRequest, 'askedByUnitId' | 'askedUnitIds' | 'cadence'> & {
  readonly fieldNames: readonly string[];
};

/** @returns its cost a year, each field already held with where it stands, and what each unit is asked this month */
export const previewRequest = useCase('request.preview', async (scene, input: Input) => {
  const allowed = scene.require({ unitIds: [input.askedByUnitId] });
  if (!allowed.ok) return allowed;
  const { burden } = scene.context.rules;
  const asked = await loadAsked(scene);
  const held = heldNames(scene, asked, null);
  const month = periodOf(scene.today, 'month');
  const { cadence, askedUnitIds, fieldNames } = input;
  return ok({
    cost: requestCost(
      { units: askedUnitIds.length, fields: fieldNames.length, cadence },
      burden.minutesAField,
    ),
    held: fieldNames.flatMap((field) => {
      const by = heldBy(field, held);
      return by === null ? [] : [{ field, where: by.where, id: by.id, title: by.title, owner: by.owner }];
    }),
    mostItems: burden.mostItems,
    units: askedUnitIds.map((unitId) => ({
      unitId,
      unit: asked.nameOf(unitId),
      items: asked.burdenIn(unitId, month).items,
    })),
  });
});
