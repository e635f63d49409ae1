// 考核: adopted rulebooks, evaluations, and why a score is what it is, down to the sentence.
import { z } from 'zod';
import { route } from '../route.ts';
import { DateText, DecimalText, Id, InstantText, PeriodText, byId } from '../value.ts';
import { Source } from './breakdown.ts';
import { CheckRecord } from './check.ts';
import { FigureStatus } from './commitment.ts';
import { ReportRecord } from './report.ts';

export const RulebookLine = z.object({
  rulebook: z.string(),
  name: z.string(),
  version: z.string(),
  sha256: z.string(),
  from: DateText,
  to: DateText.nullable(),
  source: z.string(),
  adoptedId: Id.nullable().describe('null: shipped, not adopted'),
  adoptedAt: InstantText.nullable(),
  adoptedBy: z.string().nullable(),
});
export type RulebookLine = z.infer<typeof RulebookLine>;

export const EvaluationLine = z.object({
  id: Id,
  rulebook: z.string(),
  rulebookName: z.string(),
  rulebookVersion: z.string(),
  sha256: z.string(),
  period: PeriodText,
  asOf: DateText,
  cutoffAt: InstantText,
  madeAt: InstantText,
  madeBy: z.string().nullable(),
});
export type EvaluationLine = z.infer<typeof EvaluationLine>;

export const LeagueGate = z.object({
  name: z.string(),
  state: z.enum(['none', 'found', 'excepted']),
  source: z.string(),
});

/** A unit's line in the league: an interval, never a single rank pretended. */
export const LeagueUnit = z.object({
  unitId: Id,
  unit: z.string(),
  score: DecimalText.nullable().describe('null: items are open'),
  lowest: DecimalText.nullable().describe('if everything unchecked turned out as low as it may'),
  rankFrom: z.number().int().nullable(),
  rankTo: z.number().int().nullable(),
  unranked: z.enum(['coverage', 'open-items']).nullable().describe('why there is no rank yet'),
  coverage: DecimalText.describe('share of the weight checked on the spot, in %'),
  gates: z.array(LeagueGate),
  band: z.string().nullable().describe('proposal for people to decide'),
  bandOpen: z.boolean().describe('the interval crosses a line: 集体研究'),
});
export type LeagueUnit = z.infer<typeof LeagueUnit>;

export const LeaguePage = z.object({
  evaluation: EvaluationLine,
  unit: z.string().describe('what scores are counted in'),
  coverageMinimum: DecimalText,
  cohorts: z.array(z.object({ id: z.string(), name: z.string(), units: z.array(LeagueUnit) })),
  rules: z.object({
    source: z.string(),
    errors: z.array(z.object({ status: FigureStatus, percent: DecimalText })),
    quotas: z.array(z.object({ name: z.string(), upTo: DecimalText })),
  }),
  refused: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
});
export type LeaguePage = z.infer<typeof LeaguePage>;

/** One number that went into an item, with the report and check behind it and the sentence it began with. */
export const ScoreInput = z.object({
  indicator: z.string(),
  name: z.string(),
  period: PeriodText,
  value: DecimalText.nullable(),
  target: DecimalText.nullable(),
  unit: z.string(),
  status: FigureStatus,
  dataOwner: z.string().nullable().describe('数据归口单位'),
  commitmentId: Id.nullable(),
  commitmentTitle: z.string().nullable(),
  report: ReportRecord.nullable(),
  check: CheckRecord.nullable(),
  sources: z.array(Source),
});
export type ScoreInput = z.infer<typeof ScoreInput>;

export const ScoreItem = z.object({
  id: z.string(),
  name: z.string(),
  score: DecimalText.nullable(),
  lowest: DecimalText.nullable(),
  max: DecimalText,
  lost: DecimalText.nullable(),
  exact: z.string().nullable().describe('n/d'),
  state: z.enum(['counted', 'last-value', 'taken-as-zero', 'open']),
  shape: z.string(),
  rule: z
    .object({ key: z.string(), params: z.record(z.string(), z.unknown()) })
    .describe('text of the rule: `score.rule.<key>`'),
  text: z
    .object({ key: z.string(), params: z.record(z.string(), z.unknown()) })
    .describe('the calculation: `score.text.<key>`'),
  source: z.string().describe('where the rule is written'),
  inputs: z.array(ScoreInput),
});
export type ScoreItem = z.infer<typeof ScoreItem>;

export const UnitScorePage = z.object({
  evaluation: EvaluationLine,
  cohort: z.string(),
  unit: LeagueUnit,
  sections: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      score: DecimalText.nullable(),
      max: DecimalText,
      lost: DecimalText.nullable(),
      items: z.array(ScoreItem),
    }),
  ),
  widened: z
    .array(
      z.object({
        status: FigureStatus.exclude(['none']),
        usual: DecimalText,
        error: DecimalText,
        figures: z.number().int(),
      }),
    )
    .describe(
      '报实差: standings whose error in % what was found on the spot made wider, and for how many figures',
    ),
  remainder: DecimalText.describe('尾差: what printed parts lack to the printed total'),
});
export type UnitScorePage = z.infer<typeof UnitScorePage>;

export const scoreRoutes = {
  listRulebooks: route({
    method: 'get',
    path: '/rulebooks',
    verb: 'score.read',
    summary: 'Rulebooks shipped and adopted',
    since: '1',
    answer: z.object({ rulebooks: z.array(RulebookLine) }),
  }),
  adoptRulebook: route({
    method: 'post',
    path: '/rulebooks/adoptions',
    verb: 'score.adopt',
    summary: 'Adopt a shipped rulebook: its content is copied and never changes',
    since: '1',
    body: z.object({ rulebook: z.string(), sha256: z.string() }),
    answer: RulebookLine,
  }),
  listEvaluations: route({
    method: 'get',
    path: '/evaluations',
    verb: 'score.read',
    summary: 'Evaluations, newest first',
    since: '1',
    answer: z.object({ evaluations: z.array(EvaluationLine) }),
  }),
  evaluate: route({
    method: 'post',
    path: '/evaluations',
    verb: 'score.evaluate',
    summary: 'Evaluate an adopted rulebook for a period, from what was recorded by now',
    since: '1',
    body: z.object({ rulebookId: Id, period: PeriodText }),
    answer: z.object({ id: Id }),
  }),
  readLeague: route({
    method: 'get',
    path: '/evaluations/{id}',
    verb: 'score.read',
    summary: 'The league table of an evaluation, as intervals',
    since: '1',
    params: byId,
    answer: LeaguePage,
  }),
  readUnitScore: route({
    method: 'get',
    path: '/evaluations/{id}/units/{unitId}',
    verb: 'score.read',
    summary: 'Why a unit has its score: item, rule, numbers, report, check, source sentence',
    since: '1',
    params: byId.extend({ unitId: Id }),
    answer: UnitScorePage,
  }),
};
