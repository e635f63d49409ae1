// 来件: what leaders, meetings, the level above, deputies and citizens ask for. Closed lists and what becomes of one.
import type { CommitmentState } from '../commitment/state.ts';

/** 领导批示 · 会议议定 · 来函 · 上级交办 · 建议提案 · 热线转办. */
export const instructionTypes = [
  'instruction',
  'meeting',
  'letter',
  'upper-task',
  'proposal',
  'hotline',
] as const;

/** One of {@link instructionTypes}; the same word names the source of the commitment it becomes. */
export type InstructionKind = (typeof instructionTypes)[number];

/** 特急 · 急件 · 一般 · 疑难 · 会议议定 · 热线信箱 · 建议提案: which limit applies; days stand in `rules/instructions`. */
export const urgencies = [
  'most-urgent',
  'urgent',
  'ordinary',
  'hard',
  'resolution',
  'mailbox',
  'proposal',
] as const;

/** One of {@link urgencies}. */
export type Urgency = (typeof urgencies)[number];

/** 已登记 · 已交办 · 记入事项. */
export type InstructionState = 'registered' | 'assigned' | 'noted';

/** 待交办 · 待签收 · 承办 · 呈报原批示领导 · 办结 · 撤销 · 记入事项. */
export const instructionStandings = [
  'registered',
  'assigned',
  'underway',
  'submitted',
  'concluded',
  'withdrawn',
  'noted',
] as const;

/** One of {@link instructionStandings}: what became of it, derived and never stored. */
export type InstructionStanding = (typeof instructionStandings)[number];

const ofCommitment: Readonly<Record<CommitmentState, InstructionStanding>> = {
  proposed: 'assigned',
  assigned: 'assigned',
  underway: 'underway',
  closing: 'submitted',
  closed: 'concluded',
  withdrawn: 'withdrawn',
};

/**
 * What became of it.
 *
 * @param commitment state of the commitment it was given as; null when it was not
 * @source practice 6: without a new instruction of the leader who gave it, the matter is done
 */
export const instructionStanding = (
  state: InstructionState,
  commitment: CommitmentState | null,
): InstructionStanding => (state === 'assigned' && commitment !== null ? ofCommitment[commitment] : state);

/** Standings in which somebody still has to do something about it. */
export const isOpenStanding = (standing: InstructionStanding): boolean =>
  standing === 'registered' || standing === 'assigned' || standing === 'underway' || standing === 'submitted';

const words: Readonly<Record<InstructionKind, string>> = {
  instruction: '批',
  meeting: '会',
  letter: '函',
  'upper-task': '上',
  proposal: '提',
  hotline: '热',
};

/** Number in the register, a series of its own for each type and year: `批〔2026〕3号`. */
export const instructionNumber = (type: InstructionKind, year: number, running: number): string =>
  `${words[type]}〔${year}〕${running}号`;

/** Number of a 呈阅单: `呈阅〔2026〕3号`. */
export const sheetNumber = (year: number, running: number): string => `呈阅〔${year}〕${running}号`;
