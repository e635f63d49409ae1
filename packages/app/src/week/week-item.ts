// What the list of a week says of one commitment: nodes and final dates that fall in it, and what is past. Pure.
import { daysBetween, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Blocked } from '../obstacle/blocked-of.ts';
import type { LightShown } from '../commitment/light-shown.ts';
import type { Progress } from '../commitment/progress-of.ts';
import type { OpenCommitment } from '../work/load-work.ts';
import type { WorkStep, WorkTask } from '../work/work-task.ts';

/** One line of the list. */
export interface WeekItem {
  readonly key: string;
  /** A node, the whole, or a step of the work list. */
  readonly kind: 'node' | 'whole' | WorkStep;
  readonly commitmentId: string;
  readonly number: string | null;
  readonly title: string;
  /** What proves a node; null for anything else. */
  readonly proof: string | null;
  readonly unitId: string | null;
  readonly unit: string | null;
  readonly handler: string | null;
  readonly leaderPostId: string | null;
  readonly leader: string | null;
  readonly dueOn: CalendarDate;
  /** Calendar days past it today; 0 while it is to come. */
  readonly overdueDays: number;
  readonly light: LightShown;
  readonly progress: Progress;
  readonly blocked: Blocked | null;
}

/** The days a list is of. */
export interface WeekDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly today: CalendarDate;
}

const itemOf = (
  { loaded: { row }, line }: OpenCommitment,
  differs: Pick<WeekItem, 'key' | 'kind' | 'dueOn' | 'proof'>,
  today: CalendarDate,
): WeekItem => ({
  commitmentId: row.id,
  number: row.number,
  title: row.title,
  unitId: row.lead_unit_id,
  unit: row.lead_unit_name,
  handler: row.handler,
  leaderPostId: row.lead_leader_post_id,
  leader: row.lead_leader,
  overdueDays: Math.max(0, daysBetween(differs.dueOn, today)),
  light: line.light,
  progress: line.progress,
  blocked: line.light.blocked,
  ...differs,
});

const isOpen = ({ loaded: { row }, figures }: OpenCommitment): boolean =>
  row.state !== 'closed' && figures.completion === null;

const reckonDates = (open: OpenCommitment, today: CalendarDate): readonly WeekItem[] => {
  if (!isOpen(open)) return [];
  const { loaded, figures } = open;
  const nodes = loaded.nodes
    .filter((node) => node.done_on === null)
    .map((node) => {
      const dueOn = figures.due.nodes.get(node.id)?.dueOn ?? node.due_on;
      return itemOf(open, { key: node.id, kind: 'node', dueOn, proof: node.proof }, today);
    });
  const { dueOn } = figures.due;
  const whole =
    dueOn === null ? [] : [itemOf(open, { key: loaded.row.id, kind: 'whole', dueOn, proof: null }, today)];
  return [...nodes, ...whole];
};

/** Dates already reckoned: what is opened is of one day and never changes. */
const reckoned = new WeakMap<OpenCommitment, readonly WeekItem[]>();

/** Nodes not done and the whole not complete, each with the date now in force. @param today the day `open` is of */
export const datesOf = (open: OpenCommitment, today: CalendarDate): readonly WeekItem[] => {
  const dates = reckoned.get(open) ?? reckonDates(open, today);
  reckoned.set(open, dates);
  return dates;
};

/** Steps of the work list about commitments that a unit must take, but for reports, which are told by their number. */
export const stepsOf = (
  tasks: readonly WorkTask[],
  byId: ReadonlyMap<string, OpenCommitment>,
  today: CalendarDate,
): readonly WeekItem[] =>
  tasks.flatMap((task) => {
    const open = task.subject.type === 'commitment' ? byId.get(task.subject.id ?? '') : undefined;
    if (open === undefined || task.dueOn === null || task.who.kind !== 'unit' || task.step === 'report')
      return [];
    return [itemOf(open, { key: task.key, kind: task.step, dueOn: task.dueOn, proof: null }, today)];
  });

/** Whether a line falls in the week. */
export const isDueIn = ({ from, to }: WeekDays, { dueOn }: WeekItem): boolean => from <= dueOn && dueOn <= to;

/** Whether a line was due before the week and is still open; looking ahead, what is late today. */
export const isPast = ({ from, today }: WeekDays, { dueOn }: WeekItem): boolean =>
  dueOn < (from < today ? from : today);
