// What a circular says of a round: the checkpoints with their stated share, one line of praise, problem and demand a
// township with its marks, and the findings that were handed out.
import { plainBlock, type Block } from '@luoshi/domain/bulletin/block';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { hanNumeral } from '@luoshi/domain/bulletin/pen';
import type { Section } from '@luoshi/domain/bulletin/sections';
import { originShare } from '@luoshi/domain/inspection/origin-share';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { listResults, listRounds, listTeams } from '@luoshi/store/queries/inspection';
import type { Scene } from '../use-case/use-case.ts';
import { checkpointLines, type CheckpointLine } from './checkpoint-line.ts';
import { findingLines, type FindingLine } from './finding-line.ts';
import { loadRound, type LoadedRound } from './round-of.ts';
import { roundUnits, type RoundUnit } from './round-units.ts';

/** A round as paragraphs. */
export interface RoundTold {
  readonly overview: Block;
  readonly comments: readonly Block[];
  readonly findings: readonly Block[];
  /** Townships that wait for a line of their comment. */
  readonly uncommented: readonly RoundUnit[];
}

const overviewOf = (
  { row, matter, units }: LoadedRound,
  points: readonly CheckpointLine[],
  say: Say,
): Block => {
  const onRoute = points.filter((point) => point.isOnRoute);
  return plainBlock(
    'paragraph',
    say('inspection.circular.overview', {
      from: row.starts_on,
      to: row.ends_on,
      code: matter.code,
      units: units.length,
      checkpoints: onRoute.length,
      ...originShare(onRoute.map((point) => point.origin)),
    }),
  );
};

const commentOf = (unit: RoundUnit, at: number, say: Say): Block =>
  plainBlock(
    'paragraph',
    say('inspection.circular.unit', {
      number: hanNumeral(at + 1),
      unit: unit.unit,
      praise: unit.praise,
      problem: unit.problem,
      demand: unit.demand,
      points: unit.points ?? 'none',
      mutual: unit.mutual ?? 'none',
    }),
  );

const findingOf = (finding: FindingLine, at: number, say: Say): Block =>
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

const isCommented = ({ praise, problem, demand }: RoundUnit): boolean =>
  ![praise, problem, demand].includes('');

/** Tells a round. */
export const tellRound = async (scene: Scene, round: LoadedRound, say: Say): Promise<RoundTold> => {
  const { id } = round.row;
  const points = await checkpointLines(scene, round, await listTeams(scene, id));
  const units = roundUnits(round.units, points, await listResults(scene, id));
  const findings = (await findingLines(scene)).filter((each) => each.roundId === id && each.number !== null);
  return {
    overview: overviewOf(round, points, say),
    comments: units.filter(isCommented).map((unit, at) => commentOf(unit, at, say)),
    findings: [
      plainBlock('paragraph', say('inspection.circular.findings', { count: findings.length })),
      ...findings.map((finding, at) => findingOf(finding, at, say)),
    ],
    uncommented: units.filter((unit) => !isCommented(unit)),
  };
};

/** Rounds that ended between two days, each as a section, the oldest first. */
export const roundSections = async (
  scene: Scene,
  from: CalendarDate,
  to: CalendarDate,
  say: Say,
): Promise<readonly Section[]> => {
  const ended = (await listRounds(scene)).filter((row) => row.ends_on >= from && row.ends_on <= to);
  const sections: Section[] = [];
  for (const { id, title } of ended.toReversed()) {
    const round = await loadRound(scene, id);
    if (!round.ok) continue;
    const { overview, comments, findings } = await tellRound(scene, round.value, say);
    sections.push({ title, blocks: [overview, ...comments, ...findings] });
  }
  return sections;
};
