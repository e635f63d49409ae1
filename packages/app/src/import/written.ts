// What an import has written.

/** How many rows are new, how many changed; a ledger makes a document. */
export interface Written {
  readonly added: number;
  readonly updated: number;
  readonly documentId: string | null;
}
