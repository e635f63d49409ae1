// 调度会: planned, running, held. Outcomes are recorded while it runs; minutes come after it.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';

/** 拟开 · 进行中 · 已开. */
export type MeetingState = 'planned' | 'running' | 'held';

/** 改议题, 开会, 记录议定事项, 散会, 起草纪要. */
export type MeetingAct = 'edit' | 'open' | 'record' | 'close' | 'draft-minutes';

const moves: Readonly<Record<MeetingAct, Partial<Record<MeetingState, MeetingState>>>> = {
  edit: { planned: 'planned', running: 'running' },
  open: { planned: 'running' },
  record: { running: 'running' },
  close: { running: 'held' },
  'draft-minutes': { held: 'held' },
};

/** The state after an act; `wrong-state` when it does not apply. */
export const afterMeetingAct = (state: MeetingState, act: MeetingAct): Outcome<MeetingState> => {
  const next = moves[act][state];
  return next === undefined ? refuse('wrong-state', { state, act: `meeting-${act}` }) : ok(next);
};
