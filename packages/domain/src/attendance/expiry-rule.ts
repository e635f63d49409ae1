/** Rules by which what is known of a person is deleted; the journal keeps the rule, `luoshi verify` prints it. */
export const expiryRules = [
  'duty.attendance.settled',
  'duty.attendance.corrected',
  'duty.attendance.appeals-end',
] as const;
/** One of them. */
export type ExpiryRule = (typeof expiryRules)[number];
