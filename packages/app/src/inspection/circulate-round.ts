// 起草督查通报: the comments township by township, the checkpoints with their stated share, and the findings.
import { plainBlock, type Block } from '@luoshi/domain/bulletin/block';
import { bulletinContent } from '@luoshi/domain/bulletin/content';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { hanNumeral } from '@luoshi/domain/bulletin/pen';
import { originShare } from '@luoshi/domain/inspection/origin-share';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { periodOf } from '@luoshi/domain/period/period';
import { updateRow } from '@luoshi/store/journal/write';
import { listResults, listTeams } from '@luoshi/store/queries/inspection';
import { draftBulletin } from '../bulletin/draft-bulletin.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { checkpointLines } from './checkpoint-line.ts';
import { findingLines, type FindingLine } from './finding-line.ts';
import { loadRound, type LoadedRound } from './round-of.ts';
import { roundUnits, type RoundUnit } from './round-units.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly say: Say;
}

const overview = async (scene: Scene, round: LoadedRound, say: Say) => {
  const points = await checkpointLines(scene, round, await listTeams(scene, round.row.id));
  const onRoute = points.filter((point) => point.isOnRoute);
  const share = originShare(onRoute.map((point) => point.origin));
  const text = say('inspection.circular.overview', {
    from: round.row.starts_on,
    to: round.row.ends_on,
    code: round.matter.code,
    units: round.units.length,
    checkpoints: onRoute.length,
    ...share,
  });
  return { points, block: plainBlock('paragraph', text) };
};

const commentBlock = (unit: RoundUnit, at: number, say: Say): Block =>
  plainBlock(
    'paragraph',
    say('inspection.circular.unit', {
      number: hanNumeral(at + 1),
      unit: unit.unit,
      praise: unit.praise,
      problem: unit.problem,
      demand: unit.demand,
    }),
  );

const findingBlock = (finding: FindingLine, at: number, say: Say): Block =>
  plainBlock(
    'paragraph',
    say('inspection.circular.finding', {
      at: at + 1,
      unit: finding.unit,
      title: finding.title,
      dueOn: finding.dueOn,
      number: finding.number ?? '',
    }),
  );

/** @returns the bulletin's id; `not-found`, `changed-meanwhile`, `wrong-state` when drafted, `rows-incomplete` */
export const circulateRound = useCase('round.circulate', async (scene, { id, basedOn, say }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const loaded = await loadRound(scene, id);
  if (!loaded.ok) return loaded;
  const { row, units } = loaded.value;
  if (row.bulletin_id !== null) return refuse('wrong-state', { state: 'drafted', act: 'circulate' });
  const { points, block } = await overview(scene, loaded.value, say);
  const lines = roundUnits(units, points, await listResults(scene, id));
  const missing = lines.filter(({ praise, problem, demand }) => [praise, problem, demand].includes(''));
  if (missing.length > 0)
    return refuse('comments-missing', { count: missing.length, unit: missing[0]?.unit ?? '' });
  const findings = (await findingLines(scene)).filter((each) => each.roundId === id && each.number !== null);
  const drafted = await draftBulletin(scene, {
    kind: 'inspection-circular',
    title: say('inspection.circular.title', { title: row.title }),
    period: periodOf(row.ends_on, 'month'),
    asOf: row.ends_on > scene.today ? scene.today : row.ends_on,
    through: null,
    addressees: null,
    subject: { type: 'round', id },
    content: bulletinContent({
      blocks: [
        plainBlock('heading-1', say('inspection.circular.head.overview')),
        block,
        plainBlock('heading-1', say('inspection.circular.head.units')),
        ...lines.map((line, at) => commentBlock(line, at, say)),
        plainBlock('heading-1', say('inspection.circular.head.findings')),
        plainBlock('paragraph', say('inspection.circular.findings', { count: findings.length })),
        ...findings.map((finding, at) => findingBlock(finding, at, say)),
      ],
    }),
  });
  if (!drafted.ok) return drafted;
  const kept = await updateRow(scene, 'rounds', id, basedOn, { bulletin_id: drafted.value.id });
  return kept.ok ? ok({ id: drafted.value.id }) : kept;
});
