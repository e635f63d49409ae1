// The reader as others use it: text of a document in, its ledger out.
export type { Due } from './date/due.ts';
export { isClassified } from './is-classified.ts';
export { read } from './read.ts';
export type {
  FoundItem,
  ItemKind,
  Measure,
  MeasureOp,
  Reading,
  ReadOptions,
  Steps,
  Untaken,
  UntakenReason,
} from './reading.ts';
export { sectionAt, sectionsOf } from './section-at.ts';
export { untakenIn } from './untaken.ts';
