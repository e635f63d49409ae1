// A stretch that may be an item, before anything is decided.
import type { Due } from '../date/due.ts';
import type { Span } from '../fold/fold.ts';
import type { Quantity } from '../number/operator.ts';

/** A stretch that may be an item. */
export interface Candidate extends Span {
  /** The clause that carries it, without what leads up to it. */
  readonly core: Span;
  /** Where the words begin that say what is done. */
  readonly verbFrom: number;
  /** Where the deed begins, behind a deadline in the middle, too. */
  readonly deedFrom: number;
  readonly quantities: readonly Quantity[];
  /** Dates in the stretch. */
  readonly dates: readonly Span[];
  readonly due: Due | null;
  /** The sign before its clause. */
  readonly after: string;
  /** A date stands in the stretch itself. */
  readonly dated: boolean;
  readonly owners: readonly Span[];
  /** The owners stand in the stretch, or right before it. */
  readonly owned: boolean;
  readonly demanded: boolean;
  /** Position among the members of a list, from 0. */
  readonly member: number;
  /** Led up to by 对…: the object is named there. */
  readonly objectBefore: boolean;
}
