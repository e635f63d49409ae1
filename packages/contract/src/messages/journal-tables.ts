// Tables whose rows the record is about, by the names the server gives them.

/** Every journalled table with a word of its own. */
export const journalTables = [
  'assignment_returns',
  'commitment_sources',
  'instruction_sheets',
  'instructions',
  'letter_changes',
  'reopenings',
  'sheet_lines',
  'breakdowns',
  'bulletin_replies',
  'bulletins',
  'checks',
  'closures',
  'commitments',
  'consents',
  'counters',
  'dismissals',
  'documents',
  'evaluations',
  'files',
  'import_mappings',
  'items',
  'nodes',
  'objections',
  'people',
  'plan_points',
  'posts',
  'reports',
  'rulebooks',
  'units',
] as const;

/** One of {@link journalTables}. */
export type JournalTable = (typeof journalTables)[number];
