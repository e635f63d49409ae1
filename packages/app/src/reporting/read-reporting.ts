// 应报未报: who has reported and who has not, unit by unit and due by due, and what a reminder says.
import { ok } from '@luoshi/domain/outcome/outcome';
import { parsePeriod, periodOf } from '@luoshi/domain/period/period';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { findContact, type Contact } from '@luoshi/store/queries/reporting';
import { listUnits } from '@luoshi/store/queries/unit';
import { assignedStates } from '../commitment/commitment-lines.ts';
import { frameOf } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import { useCase } from '../use-case/use-case.ts';
import { dueColumns, newestDue, type DueColumn } from './due-columns.ts';
import { dueOf, newestPeriod, reportingGrid, type ReportingGrid } from './reporting-grid.ts';

/** What a reminder is written from; its text stands in the message catalogue. */
export interface Reminder {
  readonly at: string;
  readonly zone: string;
  readonly period: string;
  readonly today: string;
  /** Whether its due day has come: before it nobody is reminded. */
  readonly isDue: boolean;
  readonly units: readonly { readonly unit: string; readonly missing: number }[];
  readonly contact: Contact | null;
}

/** The grid, the columns beside it, and the reminder. */
export interface Reporting extends ReportingGrid {
  /** Month, week or ten days whose due days stand beside each other. */
  readonly within: string;
  readonly columns: readonly DueColumn[];
  readonly remind: Reminder;
}

interface Input {
  /** The period looked at; the newest that is due when left out. */
  readonly period?: string | undefined;
  /** Month, week or ten days of the due days; the month in which the period is due when left out. */
  readonly within?: string | undefined;
}

/** @returns `malformed-period` */
export const readReporting = useCase('report.overview', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const frame = frameOf(scene);
  const loaded = await knownCommitments(scene, { ...anyCommitment, states: assignedStates });
  const order = (await listUnits(scene)).map((unit) => unit.id);
  const given = parsePeriod(input.period ?? newestPeriod(loaded, frame));
  if (!given.ok) return given;
  const within = parsePeriod(input.within ?? periodOf(dueOf(given.value, frame), 'month'));
  if (!within.ok) return within;
  const columns = dueColumns(loaded, within.value, frame, order);
  const shown = input.within === undefined ? given.value : newestDue(columns, scene.today);
  const period = input.period === undefined ? (shown ?? given.value) : given.value;
  const grid = reportingGrid(loaded, period, frame, order);
  const remind: Reminder = {
    at: scene.now,
    zone: frame.zone,
    period,
    today: scene.today,
    isDue: grid.dueOn <= scene.today,
    units: grid.units.filter((unit) => unit.missing > 0).map(({ unit, missing }) => ({ unit, missing })),
    contact: await findContact(scene, scene.actor.postId, scene.today),
  };
  return ok<Reporting>({ ...grid, within: within.value, columns, remind });
});
