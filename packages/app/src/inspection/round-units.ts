// A round by township: points at its checkpoints, the chiefs' mean, the comment, and the gap between reported and found.
import { gapsByUnit } from '@luoshi/domain/inspection/gaps';
import {
  divide,
  fraction,
  fromDecimal,
  multiply,
  round,
  sum,
  type Fraction,
} from '@luoshi/domain/quantity/fraction';
import type { ResultRow } from '@luoshi/store/queries/inspection';
import type { UnitRow } from '@luoshi/store/queries/unit';
import type { CheckpointLine } from './checkpoint-line.ts';
import { meanKept } from './mean-kept.ts';

/** One township of a round. */
export interface RoundUnit {
  readonly unitId: string;
  readonly unit: string;
  readonly checkpoints: number;
  readonly visited: number;
  /** Mean of the points of its scored checkpoints, one decimal. */
  readonly points: string | null;
  /** Trimmed mean of the chiefs' marks, two decimals; null until counted. */
  readonly mutual: string | null;
  readonly mutualCount: number;
  readonly praise: string;
  readonly problem: string;
  readonly demand: string;
  readonly commentVersion: number | null;
  readonly measured: number;
  /** Mean gap in %, one decimal; below zero where too much was reported. */
  readonly gapPercent: string | null;
}

const percent = (share: Fraction): string => round(multiply(share, fraction(100n)), 1);

const meanOf = (points: readonly string[]): string | null =>
  points.length === 0
    ? null
    : round(divide(sum(points.map(fromDecimal)), fraction(BigInt(points.length))), 1);

const printedMean = (text: string | null): string | null => {
  const mean = meanKept(text);
  return mean === null ? null : round(mean, 2);
};

/** Townships in the county's order. */
export const roundUnits = (
  units: readonly UnitRow[],
  points: readonly CheckpointLine[],
  results: readonly ResultRow[],
): readonly RoundUnit[] => {
  const gaps = gapsByUnit(
    points.flatMap(({ unitId, reported, found }) =>
      reported === null || found === null ? [] : [{ unitId, reported, found }],
    ),
  );
  return units.map(({ id, name }) => {
    const own = points.filter((point) => point.unitId === id && point.isOnRoute);
    const result = results.find((each) => each.unit_id === id);
    const gap = gaps.find((each) => each.unitId === id);
    return {
      unitId: id,
      unit: name,
      checkpoints: own.length,
      visited: own.filter((point) => point.visitedAt !== null).length,
      points: meanOf(own.flatMap((point) => point.total ?? [])),
      mutual: printedMean(result?.mutual ?? null),
      mutualCount: result?.mutual_count ?? 0,
      praise: result?.praise ?? '',
      problem: result?.problem ?? '',
      demand: result?.demand ?? '',
      commentVersion: result?.version ?? null,
      measured: gap?.measured ?? 0,
      gapPercent: gap === undefined ? null : percent(gap.gap),
    };
  });
};
