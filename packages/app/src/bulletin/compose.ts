// What a document of the office's own says: put together from the ledger, the dispatch list or an evaluation. The same
// composer drafts it and, when it is frozen, makes its tables and charts anew.
import { composeCircular } from '@luoshi/domain/bulletin/circular';
import type { ComposedContent } from '@luoshi/domain/bulletin/content';
import { composeEvaluationResult } from '@luoshi/domain/bulletin/evaluation-result';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { composeInspectionCircular } from '@luoshi/domain/bulletin/inspection-circular';
import type { BulletinKind } from '@luoshi/domain/bulletin/kind';
import type { Ledger } from '@luoshi/domain/bulletin/ledger';
import { composePromiseResult } from '@luoshi/domain/bulletin/promise-result';
import { composeQuarterlyAnalysis } from '@luoshi/domain/bulletin/quarterly-analysis';
import { composeSpecialReport } from '@luoshi/domain/bulletin/special-report';
import { composeTenDaySheet } from '@luoshi/domain/bulletin/ten-day-sheet';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, previousPeriod, startOf } from '@luoshi/domain/period/period';
import { roundSections } from '../inspection/round-circular.ts';
import { leagueUnit } from '../score/league-unit.ts';
import { latestEvaluation } from '../score/latest-evaluation.ts';
import { unitNames } from '../score/read-league.ts';
import type { Rules } from '../rules/rules.ts';
import type { Scene } from '../use-case/use-case.ts';
import { readLedger } from './read-ledger.ts';

/** What is composed: a kind, its period, the day of its figures, and the ledger of that day. */
export interface Composing {
  readonly kind: BulletinKind;
  readonly period: string;
  readonly asOf: CalendarDate;
  readonly ledger: Ledger;
  readonly say: Say;
}

/** Working days a document gives those it asks something of. */
const demandDays = (rules: Rules) => ({
  catchUp: rules.clocks.roadMap.days,
  plan: rules.clocks.roadMap.days,
});

type Composer = (scene: Scene, composing: Composing) => Promise<Outcome<ComposedContent>>;

const result: Composer = async (scene, { period, say }) => {
  const found = await latestEvaluation(scene, period);
  if (found === null) return refuse('wrong-state', { act: 'bulletin-no-evaluation' });
  const { line, rulebook, result: evaluation } = found;
  const nameOf = await unitNames(scene);
  const cohorts = evaluation.cohorts.map(({ id, units }) => ({
    name: rulebook.cohorts.find((cohort) => cohort.id === id)?.name ?? id,
    units: units.map((score) => leagueUnit(score, nameOf(score.unit), rulebook)),
  }));
  return ok(
    composeEvaluationResult(
      {
        rulebook: rulebook.name,
        rulebookVersion: rulebook.version,
        source: rulebook.source,
        asOf: line.asOf,
        cohorts,
      },
      say,
    ),
  );
};

const quarterly: Composer = async (scene, { period, ledger, say }) => {
  const before = await readLedger(scene, endOf(previousPeriod(period)));
  return ok(composeQuarterlyAnalysis({ now: ledger, before }, demandDays(scene.context.rules), say));
};

const composers: Partial<Record<BulletinKind, Composer>> = {
  'ten-day-sheet': async (_, { ledger, say }) => ok(composeTenDaySheet(ledger, say)),
  'monthly-circular': async (scene, { ledger, say }) =>
    ok(composeCircular(ledger, demandDays(scene.context.rules), say)),
  'quarterly-analysis': quarterly,
  'half-year-result': result,
  'year-end-result': result,
  'special-report': async (_, { ledger, say }) => ok(composeSpecialReport(ledger, say)),
  'promise-result': async (_, { ledger, say }) => ok(composePromiseResult(ledger, say)),
  'inspection-circular': async (scene, { period, asOf, ledger, say }) => {
    const rounds = await roundSections(scene, startOf(period), asOf, say);
    return ok(composeInspectionCircular(ledger, rounds, scene.context.rules.clocks.roadMap.days, say));
  },
};

/** @returns what the document says; null for a kind that another noun drafts; `wrong-state` without an evaluation */
export const compose = async (scene: Scene, composing: Composing): Promise<Outcome<ComposedContent | null>> =>
  composers[composing.kind]?.(scene, composing) ?? ok(null);
