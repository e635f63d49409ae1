// What is wrong with rules given as data, by the path of the field, so that a file can say line and column and a form the field.

/** Every way in which a rule can be wrong. */
export type FaultCode =
  | 'missing'
  | 'unknown-field'
  | 'not-a-text'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-list'
  | 'not-a-map'
  | 'not-in-list'
  | 'out-of-range'
  | 'not-in-order'
  | 'unknown-shape'
  | 'unknown-section'
  | 'unknown-indicator'
  | 'wrong-unit'
  | 'repeated'
  | 'weights-differ'
  | 'counts-petitions';

/** A way from the whole to one field: names and places in lists. */
export type Path = readonly (string | number)[];

/** One thing that is wrong, and where. */
export interface Fault {
  readonly path: Path;
  readonly code: FaultCode;
  /** What stands there, or is missing from there. */
  readonly given?: string;
  /** What would be right, where that can be said in short. */
  readonly expected?: string;
}

/** What was read, or everything that is wrong with it. */
export type Parsed<P> =
  { readonly ok: true; readonly value: P } | { readonly ok: false; readonly faults: readonly Fault[] };
