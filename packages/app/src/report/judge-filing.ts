// Everything that may speak against a report being filed, in the order in which it is told.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import { endOf, periodOf, startOf } from '@luoshi/domain/period/period';
import { judgeReport, type JudgedReport } from '@luoshi/domain/report/judge-report';
import { frameOf } from '../commitment/figures-of.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';
import { beforeReport, cadenceAt, fits } from './before-report.ts';

/** A node said to be done, from the version that was seen. */
export interface SentNode {
  readonly id: string;
  readonly basedOn: number;
  readonly doneOn: string;
  readonly note: string | null;
}

/** A report as sent; values as typed. */
export interface NewReport {
  readonly commitmentId: string;
  /** Newest version of the period seen; null when none. */
  readonly basedOn: number | null;
  readonly period: string;
  readonly value: string | null;
  readonly unitOfMeasure: string | null;
  readonly note: string;
  readonly reason: string | null;
  readonly nodes: readonly SentNode[];
  readonly evidence: readonly string[];
}

const judgeNode = (loaded: LoadedCommitment, sent: SentNode, today: string): Outcome<undefined> => {
  const node = loaded.nodes.find((each) => each.id === sent.id);
  if (node === undefined) return refuse('not-found', { table: 'nodes' });
  if (node.version !== sent.basedOn)
    return refuse('changed-meanwhile', {
      table: 'nodes',
      basedOn: sent.basedOn,
      version: node.version,
      current: node,
    });
  return sent.doneOn > today ? refuse('invalid-input', { field: 'doneOn' }) : ok(undefined);
};

const judgeSaid = (loaded: LoadedCommitment, sent: NewReport): Outcome<undefined> => {
  const says = loaded.row.target_value !== null || sent.nodes.length > 0 || sent.note.trim() !== '';
  return says ? ok(undefined) : refuse('invalid-input', { field: 'note' });
};

/** The day it begins; one without such a day may be told of from the first day of the year it was assigned in. */
const begunOn = ({ row }: LoadedCommitment, scene: Scene): CalendarDate | null => {
  if (row.starts_on !== null || row.assigned_at === null) return row.starts_on;
  return startOf(periodOf(dateIn(row.assigned_at, scene.context.clock.zone), 'year'));
};

/** @returns the value as it is written; `wrong-state`, `period-off-cadence`, `period-before-start`, what `judgeReport` refuses, `invalid-input` */
export const judgeFiling = (
  scene: Scene,
  loaded: LoadedCommitment,
  sent: NewReport,
): Outcome<JudgedReport> => {
  const { row } = loaded;
  if (row.state !== 'underway') return refuse('wrong-state', { state: row.state, act: 'report' });
  if (!fits(loaded, sent.period))
    return refuse('period-off-cadence', { period: sent.period, cadence: cadenceAt(loaded, sent.period) });
  const from = begunOn(loaded, scene);
  if (from !== null && endOf(sent.period) < from)
    return refuse('period-before-start', { period: sent.period, from });
  const judged = judgeReport(sent, beforeReport(loaded, sent.period, frameOf(scene)), scene.today);
  if (!judged.ok) return judged;
  const said = judgeSaid(loaded, sent);
  if (!said.ok) return said;
  for (const node of sent.nodes) {
    const done = judgeNode(loaded, node, scene.today);
    if (!done.ok) return done;
  }
  return judged;
};
