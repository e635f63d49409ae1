// A row, for the others to import where they must not.
export const row = { id: 1 };

export type Row = typeof row;
