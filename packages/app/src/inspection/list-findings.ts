// 检查问题: all of them with where each stands, and the draws of those looked at again.
import { may } from '@luoshi/domain/access/may';
import { ok } from '@luoshi/domain/outcome/outcome';
import { listDraws } from '@luoshi/store/queries/draw';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';
import { drawsShown } from './draw-shown.ts';
import { findingLines } from './finding-line.ts';

/** @returns findings, draws of look backs, the rule, and what the actor may do */
export const listFindings = useCase('finding.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const { lookBack } = scene.context.rules.inspections;
  const offices = (await listUnits(scene)).filter(({ kind }) => kind === 'office').map(({ id }) => id);
  const draws = (await listDraws(scene, offices)).filter((draw) => draw.subject_type === 'look-back');
  return ok({
    findings: await findingLines(scene),
    draws: await drawsShown(scene, draws),
    rule: lookBack,
    mayNote: may('finding.note', {}, scene.actor).ok,
    mayDecide: may('finding.decide', {}, scene.actor).ok,
    mayDraw: may('look-back.draw', {}, scene.actor).ok,
    mayLook: may('look-back.record', {}, scene.actor).ok,
    maySeed: may('draw.seed', {}, scene.actor).ok,
  });
});
