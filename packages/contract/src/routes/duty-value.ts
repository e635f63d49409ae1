// Shapes that the routes of duty share.
import { z } from 'zod';
import { Id } from '../value.ts';

/** What a write of duty answers: what it made or changed. */
export const Done = z.object({ id: Id });
/** The version a change is based on. */
export const basedOn = z.number().int().positive();
/** A row's version. */
export const Version = z.number().int();
/** A unit by its name. */
export const UnitName = z.object({ id: Id, name: z.string() });
/** Path of what belongs to a unit. */
export const ofUnit = z.object({ unitId: Id });
