// Blank forms of city and province, what their headings mean, and for which periods they were filled in.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { BlankForms, FormFillings, FormHeadings } from '../schema.gen.ts';

/** A form's own row. */
export type FormRow = Selectable<BlankForms>;
/** A heading's own row. */
export type HeadingRow = Selectable<FormHeadings>;
/** A filling's own row. */
export type FillingRow = Selectable<FormFillings>;

/** Forms in use, by title. */
export const listForms = (tx: Tx): Promise<FormRow[]> =>
  tx.db
    .selectFrom('tenant.blank_forms')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('retired_at', 'is', null)
    .orderBy('title')
    .orderBy('id')
    .execute();

/** @returns a form, or null */
export const findForm = async (tx: Tx, id: string): Promise<FormRow | null> =>
  (await tx.db
    .selectFrom('tenant.blank_forms')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Headings of several forms, rows and columns, in their order. */
export const listHeadings = (tx: Tx, formIds: readonly string[]): Promise<HeadingRow[]> =>
  tx.db
    .selectFrom('tenant.form_headings')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('form_id', '=', sql<string>`any (${[...formIds]}::uuid[])`)
    .orderBy('axis')
    .orderBy('place')
    .execute();

/** Every heading mapped in any form, oldest form first: the memory for the next one. */
export const listMappedHeadings = (tx: Tx): Promise<HeadingRow[]> =>
  tx.db
    .selectFrom('tenant.form_headings as heading')
    .innerJoin('tenant.blank_forms as form', (join) =>
      join
        .onRef('form.jurisdiction_id', '=', 'heading.jurisdiction_id')
        .onRef('form.id', '=', 'heading.form_id'),
    )
    .selectAll('heading')
    .where('heading.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('heading.meaning', '<>', 'unmapped')
    .orderBy('form.added_at')
    .execute();

/** Fillings of several forms, newest first. */
export const listFillings = (tx: Tx, formIds: readonly string[]): Promise<FillingRow[]> =>
  tx.db
    .selectFrom('tenant.form_fillings')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('form_id', '=', sql<string>`any (${[...formIds]}::uuid[])`)
    .orderBy('period', 'desc')
    .execute();
