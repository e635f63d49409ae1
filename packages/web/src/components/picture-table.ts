// What a long picture shows: a table with its title and notes.

/** What is drawn. A row of a single cell names the group of those below it. */
export interface PictureTable {
  readonly title: string;
  /** Lines under the title: the cut-off time first. */
  readonly under: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}
