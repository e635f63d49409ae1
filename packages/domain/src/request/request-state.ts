// Where a request for data stands. It ends by itself: nobody has to remember to stop it.
import type { CalendarDate } from '../period/calendar-date.ts';

/** 待审核 · 待开始 · 执行中 · 到期自停 · 提前停止 · 未批准. */
export const requestStates = ['proposed', 'approved', 'running', 'ended', 'withdrawn', 'refused'] as const;

/** One of {@link requestStates}. */
export type RequestState = (typeof requestStates)[number];

/** A request as its row stands. */
export interface StoredRequest {
  readonly state: 'proposed' | 'running' | 'refused' | 'withdrawn';
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** The state on a day; a request approved runs from its first day to its last. */
export const requestStateOn = (
  { state, startsOn, endsOn }: StoredRequest,
  on: CalendarDate,
): RequestState => {
  if (state !== 'running') return state;
  if (on < startsOn) return 'approved';
  return on > endsOn ? 'ended' : 'running';
};
