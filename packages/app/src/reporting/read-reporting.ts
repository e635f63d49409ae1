// 应报未报: who has reported a period and who has not, and what a reminder says.
import { ok } from '@luoshi/domain/outcome/outcome';
import { parsePeriod } from '@luoshi/domain/period/period';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { findContact, type Contact } from '@luoshi/store/queries/reporting';
import { listUnits } from '@luoshi/store/queries/unit';
import { assignedStates } from '../commitment/commitment-lines.ts';
import { frameOf } from '../commitment/figures-of.ts';
import { loadCommitments } from '../commitment/loaded-commitment.ts';
import { useCase } from '../use-case/use-case.ts';
import { newestPeriod, reportingGrid, type ReportingGrid } from './reporting-grid.ts';

/** What a reminder is written from; its text stands in the message catalogue. */
export interface Reminder {
  readonly at: string;
  readonly zone: string;
  readonly period: string;
  /** Day until whose office hours it is asked for: the due date, or today once that has passed. */
  readonly until: string;
  readonly today: string;
  readonly units: readonly { readonly unit: string; readonly missing: number }[];
  readonly contact: Contact | null;
}

/** The grid and the reminder of it. */
export interface Reporting extends ReportingGrid {
  readonly remind: Reminder;
}

/** @param period the newest that ended when left out @returns `malformed-period` */
export const readReporting = useCase(
  'report.overview',
  async (scene, input: { readonly period?: string | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const frame = frameOf(scene);
    const loaded = await loadCommitments(scene, { ...anyCommitment, states: assignedStates });
    const period = parsePeriod(input.period ?? newestPeriod(loaded, frame));
    if (!period.ok) return period;
    const order = (await listUnits(scene)).map((unit) => unit.id);
    const grid = reportingGrid(loaded, period.value, frame, order);
    const remind: Reminder = {
      at: scene.now,
      zone: frame.zone,
      period: period.value,
      until: grid.dueOn < scene.today ? scene.today : grid.dueOn,
      today: scene.today,
      units: grid.units.filter((unit) => unit.missing > 0).map(({ unit, missing }) => ({ unit, missing })),
      contact: await findContact(scene, scene.actor.postId, scene.today),
    };
    return ok<Reporting>({ ...grid, remind });
  },
);
