// 发文种类: the kinds of documents the office issues, and the steps a kind may need. What each kind looks like and
// which of the steps it needs are rules, in `rules/bulletins`.

/** Every kind; each has a file of its id. */
export const bulletinKinds = [
  'ten-day-sheet',
  'monthly-circular',
  'quarterly-analysis',
  'half-year-result',
  'year-end-result',
  'supervision-slip',
  'special-report',
  'listed-supervision',
  'minutes',
  'promise-result',
  'inspection-circular',
  'breakdown',
  'reminder-letter',
  'interview-record',
] as const;

/** 旬调度表, 通报, 季度分析, 半年和年终考核结果, 督办通知单, 督查专报, 挂牌督办通知, 纪要, 兑现对照表, … */
export type BulletinKind = (typeof bulletinKinds)[number];

/** 核数, 征求意见, 审核, 签发, in this order; every kind is signed, numbered, issued and archived. */
export const bulletinSteps = ['freeze', 'consult', 'review', 'sign'] as const;

/** A step of {@link bulletinSteps}. */
export type BulletinStep = (typeof bulletinSteps)[number];
