// The closed lists from which keys are built: what may stand after a prefix of `key-families.ts`.

/** Steps of the work list, as the wire names them. */
export const workSteps = [
  'decide-items',
  'answer-consent',
  'continue-breakdown',
  'approve-breakdown',
  'issue-breakdown',
  'assign-breakdown',
  'sign-for',
  'file-plan',
  'report',
  'remind',
  'ease-burden',
  'sign-reports',
  'review-report',
  'review-request',
  'answer-request',
  'fill-form',
  'check',
  'object',
  'decide-objection',
  'request-closure',
  'close',
  'recognise',
  'act-on-obstacle',
  'rule-on-return',
  'coordinate',
  'send-escalation',
  'decide-extension',
  'find-owner',
  'continue-bulletin',
  'answer-bulletin',
  'sign-bulletin',
  'issue-bulletin',
  'take-up-step',
  'decide-request',
  'sign-for-notice',
  'reply-notice',
  'judge-reply',
  'sign-interview',
  'delist',
  'state-in-file',
  'propose-in-file',
  'make-visit',
  'decide-finding',
  'enter-seed',
  'publish-draw',
  'look-back',
  'keep-duty',
  'take-over',
  'answer-swap',
  'sign-visit',
  'reply-attendance',
  'decide-attendance',
  'look',
  'assign-instruction',
  'settle-return',
  'sign-letter',
];
export const offers = [
  'sign-for',
  'plan',
  'report',
  'sign',
  'review',
  'return',
  'check',
  'object',
  'decide',
  'request-closure',
  'close',
  'raise-obstacle',
  'ask-extension',
  'decide-extension',
  'return-assignment',
  'settle-return',
  'reopen',
  'withdraw',
  'archive',
  'change-letter',
  'sign-letter',
];
export const workGroups = ['behind', 'overdue', 'today', 'next', 'waiting'];
export const countyFields = ['name', 'divisionCode', 'administratorName', 'username', 'password'];

/** What `scoring` says of an item's points, and why it did not use something, as its own files name them. */
export const scoreTexts = [
  'ratio',
  'ratio-at-cap',
  'band',
  'below-bands',
  'taken-as-zero',
  'no-target',
  'no-figure',
  'events',
  'no-events',
];
export const scoreRefusals = [
  'duplicate-fact',
  'unknown-unit',
  'unknown-cohort',
  'duplicate-unit',
  'malformed-number',
  'malformed-period',
  'wrong-unit',
];

/** What takes a breakdown on, as its page names it. */
export const breakdownSteps = ['consult', 'approve', 'issue', 'assign'];

/** Tables an office brings along. */
export const importKinds = ['units', 'people', 'ledger', 'duty-list'] as const;

/** Where a document comes from, as `documents.source` names it. */
export const sourceKinds = [
  'speech',
  'report',
  'minutes',
  'letter',
  'plan',
  'instruction',
  'above',
  'proposal',
  'hotline',
  'notice',
  'ledger',
];

/** Acts that carry a circular on. */
export const bulletinActs = ['freeze', 'consult', 'review', 'sign', 'issue', 'archive'];

/** Columns of the tables of documents, as they are asked for by name. */
export const circularColumns = [
  'ordinal',
  'title',
  'unit',
  'leader',
  'target',
  'value',
  'share',
  'state',
  'obstacle',
  'promise',
  'due',
  'result',
  'outcome',
  'reported',
  'found',
  'extent',
  'indicator',
  'points',
  'interval',
  'band',
  'coverage',
];

/** Limits of obstacles and extensions. */
export const obstacleClocks = [
  'obstacle-raise',
  'obstacle-recognise',
  'obstacle-give-back',
  'obstacle-coordinate',
  'extension-decide',
];
export const obstacleTabs = ['raised', 'waiting', 'climbing', 'over'];
export const obstacleActs = ['recognise', 'rule', 'lift', 'give-back', 'escalate'];

/** Kinds of documents that the office drafts itself. */
export const draftedKinds = [
  'ten-day-sheet',
  'monthly-circular',
  'quarterly-analysis',
  'half-year-result',
  'year-end-result',
  'special-report',
  'promise-result',
  'inspection-circular',
];
