// What is wrong with a rulebook, by the path of the field, so that a file can say line and column and a form the field.

/** Every way in which a rulebook can be wrong. */
export type FaultCode =
  | 'missing'
  | 'unknown-field'
  | 'not-a-text'
  | 'not-a-number'
  | 'not-a-list'
  | 'not-a-map'
  | 'out-of-range'
  | 'not-in-order'
  | 'unknown-shape'
  | 'unknown-section'
  | 'unknown-indicator'
  | 'repeated'
  | 'weights-differ'
  | 'counts-petitions';

/** One thing that is wrong, and where. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: FaultCode;
  readonly given?: string;
}
