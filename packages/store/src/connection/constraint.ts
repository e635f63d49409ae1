// Which constraint a failed statement broke; the names are those of the migrations.
import pg from 'pg';

/** @returns the constraint's name, or null when the error is of another kind */
export const brokenConstraint = (error: unknown): string | null =>
  error instanceof pg.DatabaseError && (error.code ?? '').startsWith('23')
    ? (error.constraint ?? null)
    : null;

/** Broken when the same Idempotency-Key arrives twice at once; the second then reads the first's answer. */
export const idempotencyConstraint = 'requests_jurisdiction_id_person_id_key_key';
