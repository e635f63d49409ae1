// The closed list of refusals. A code is stable; its text and HTTP status stand in `contract`.
// This file holds no prose.

/** What a refusal tells besides its code: plain values for the message, or both versions of a conflict. */
export type RefusalParams = Readonly<Record<string, unknown>>;

/** Every reason for which the system says no. */
export const refusalCodes = [
  // anybody, anything
  'not-signed-in',
  'not-allowed',
  'foreign-page',
  'not-found',
  'invalid-input',
  'changed-meanwhile',
  'duplicate',
  'too-many-attempts',
  // values and time
  'malformed-number',
  'malformed-period',
  'malformed-date',
  'wrong-unit',
  'negative-count',
  'value-missing',
  'period-not-begun',
  'period-before-start',
  'period-off-cadence',
  'due-before-start',
  'reason-needed',
  // state
  'wrong-state',
  'too-late',
  'checker-is-reporter',
  'closing-not-ready',
  // files
  'file-empty',
  'file-too-large',
  'file-unknown-type',
  'file-truncated',
  'file-encrypted',
  'file-legacy-doc',
  'file-inflates-too-much',
  'text-undecodable',
  'document-classified',
  // import
  'import-lines-wrong',
  'import-column-missing',
  'cell-empty',
  'unit-unknown',
  'person-unknown',
  'word-unknown',
  'measure-unclear',
  'line-doubled',
  // breakdown
  'rows-incomplete',
  'objection-open',
  'answers-awaited',
  // obstacles and extensions
  'obstacle-node-needed',
  'obstacle-open',
  'nobody-must-act',
  'not-due-to-climb',
  'extension-no-due',
  'extension-too-late',
  'extension-not-later',
  'extension-open',
  // ten-day dispatch list, cycle, nothing changed
  'dispatch-list-dates',
  'dispatch-list-doubled',
  'dispatch-list-full',
  'cycle-unknown',
  'nothing-to-confirm',
  // duty lists of townships
  'duty-not-listed',
  'duty-not-chosen',
  'duty-withdrawn',
  'duty-needs-department',
  'admission-incomplete',
  'rows-off-duty-list',
  // inspection
  'draw-list',
  'draw-same-person',
  'draw-too-early',
  'matter-not-coded',
  'visit-repeated',
  'visit-near',
  'budget-spent',
  'marks-incomplete',
  'look-back-none',
  'comments-missing',
  // requests for data, blank forms
  'request-incomplete',
  'request-end-wrong',
  'villages-not-asked',
  'already-held',
  'request-not-running',
  'form-without-headings',
  'form-unmapped',
  // notices and responsibility
  'notice-step-skipped',
  'notice-needs-decision',
  'delist-condition-missing',
  'statement-awaited',
  // accounts
  'no-account',
  // bulletin
  'issuer-not-entitled',
  'figures-not-frozen',
  // attendance and duty
  'checker-decides',
  'own-case',
  'reply-awaited',
  'checkers-same',
  'bodies-three',
  'not-drawn',
  'roster-impossible',
  'roster-kept',
  'swap-no-leader',
  'swap-too-close',
  'matters-open',
  'call-waits',
  // set-up
  'already-set-up',
  'weak-password',
  // ours, not theirs
  'failed',
] as const;

/** A code of {@link refusalCodes}. */
export type RefusalCode = (typeof refusalCodes)[number];

/** Why something was not done. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: RefusalParams;
}
