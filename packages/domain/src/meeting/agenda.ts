// 议题: what a dispatch meeting goes through, made from lights, open obstacles and projects not started.
import { compare, type CalendarDate } from '../period/calendar-date.ts';
import type { Light } from '../light/light-result.ts';

/** Why something is on the agenda. */
export type AgendaReason = 'behind' | 'obstacle' | 'slow' | 'project' | 'added';

/** What may come before the meeting: a commitment as it stands today. */
export interface Candidate {
  readonly commitmentId: string;
  readonly title: string;
  readonly leader: string | null;
  readonly unit: string | null;
  readonly light: Light | null;
  readonly dueOn: CalendarDate | null;
  /** An open obstacle that waits for the meeting or for somebody. */
  readonly obstacleId: string | null;
  /** A key project that was to have started by now and has not. */
  readonly isUnstarted: boolean;
}

/** One matter of the agenda. */
export interface AgendaMatter {
  readonly reason: AgendaReason;
  readonly commitmentId: string;
  readonly obstacleId: string | null;
  readonly title: string;
}

/** The order the meeting takes them in: what is stuck before what is only late. */
const order: readonly AgendaReason[] = ['obstacle', 'behind', 'project', 'slow'];

const reasonOf = (candidate: Candidate): AgendaReason | null => {
  if (candidate.obstacleId !== null) return 'obstacle';
  if (candidate.light === 'behind') return 'behind';
  if (candidate.isUnstarted) return 'project';
  return candidate.light === 'slow' ? 'slow' : null;
};

type Matter = Candidate & { readonly reason: AgendaReason };

const before = (a: Matter, b: Matter): number =>
  order.indexOf(a.reason) - order.indexOf(b.reason) ||
  (a.leader ?? '').localeCompare(b.leader ?? '', 'zh-Hans') ||
  (a.dueOn === null || b.dueOn === null
    ? Number(a.dueOn === null) - Number(b.dueOn === null)
    : compare(a.dueOn, b.dueOn)) ||
  a.title.localeCompare(b.title, 'zh-Hans');

/**
 * The agenda of a meeting held today: each commitment once, by its gravest reason, those of one leader together.
 *
 * @returns matters in the order they are taken; what is normal is not among them
 */
export const agendaOf = (candidates: readonly Candidate[]): readonly AgendaMatter[] =>
  candidates
    .flatMap((candidate): Matter[] => {
      const reason = reasonOf(candidate);
      return reason === null ? [] : [{ ...candidate, reason }];
    })
    .toSorted(before)
    .map(({ reason, commitmentId, obstacleId, title }) => ({ reason, commitmentId, obstacleId, title }));
