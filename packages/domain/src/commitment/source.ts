// What a commitment stands on: sentences of documents, and everything else that asks for work.

/** 文件 · 会议议定 · 领导批示 · 上级交办 · 建议提案 · 热线 · 督办通知单 · 督查发现 · 信函. */
export const sourceTypes = [
  'document',
  'meeting',
  'instruction',
  'upper-task',
  'proposal',
  'hotline',
  'notice',
  'finding',
  'letter',
] as const;

/** One of {@link sourceTypes}. */
export type SourceKind = (typeof sourceTypes)[number];
