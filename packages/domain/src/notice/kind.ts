// 督办通知: the kinds there are, and the rungs of the ladder.

/** 提醒 · 催办 · 督办通知单 · 约谈 · 通报 · 移送, from the lowest. */
export const ladderSteps = ['reminder', 'urging', 'slip', 'interview', 'circular', 'transfer'] as const;

/** One of {@link ladderSteps}. */
export type LadderStep = (typeof ladderSteps)[number];

/** What can be sent: the rungs but 移送, and beside the ladder 预警 and 挂牌督办. */
export const noticeKinds = [
  'reminder',
  'urging',
  'warning',
  'slip',
  'listed',
  'interview',
  'circular',
] as const;

/** One of {@link noticeKinds}. */
export type NoticeKind = (typeof noticeKinds)[number];

/** Who decides a step: the office, the leader in charge, the standing committee. */
export const deciders = ['office', 'leader', 'standing-committee'] as const;

/** One of {@link deciders}. */
export type Decider = (typeof deciders)[number];

/** What a step ends in. */
export const noticeProducts = [
  'message',
  'reminder-letter',
  'supervision-slip',
  'listed-supervision',
  'interview-record',
  'circular',
  'responsibility-file',
] as const;

/** One of {@link noticeProducts}. */
export type NoticeProduct = (typeof noticeProducts)[number];

/** Place of a kind on the ladder from 0, -1 for one beside it. */
export const rungOf = (kind: NoticeKind | LadderStep): number =>
  ladderSteps.findIndex((step) => step === kind);
