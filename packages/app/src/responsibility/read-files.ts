// The responsibility files the actor may see; sealed to everybody else.
import { ok } from '@luoshi/domain/outcome/outcome';
import { listResponsibilityFiles } from '@luoshi/store/queries/responsibility';
import { useCase } from '../use-case/use-case.ts';
import { filesShown } from './responsibility-shown.ts';

const overseers = ['office', 'leader', 'auditor', 'system'] as const;

/** Files of every unit for those above, of one's own for a unit. */
export const readFiles = useCase('responsibility.read', async (scene, _input: undefined) => {
  const { actor } = scene;
  const allowed = scene.require({ unitIds: actor.unitIds });
  if (!allowed.ok) return allowed;
  const rows = await listResponsibilityFiles(scene);
  const seesAll = overseers.some((role) => actor.roles.includes(role));
  const files = seesAll ? rows : rows.filter((row) => actor.unitIds.includes(row.unit_id));
  return ok({ files: await filesShown(scene, files) });
});
