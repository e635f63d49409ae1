// How PostgreSQL's types arrive: decimals, dates and instants as strings, never as binary floats or local midnights.
import pg from 'pg';

const { builtins } = pg.types;

/** `2026-07-08 01:00:00.123+00` → `2026-07-08T01:00:00.123Z`; the session's zone is UTC. */
const instant = (text: string): string => new Date(text).toISOString();

const count = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`count beyond 2^53: ${text}`);
  return value;
};

const own: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.INT8]: count,
  [builtins.DATE]: (text) => text,
  [builtins.TIMESTAMPTZ]: instant,
  [builtins.NUMERIC]: (text) => text,
};

/** Type parsers of every connection of ours. */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    own[id] ?? pg.types.getTypeParser(id, format ?? 'text'),
} as pg.CustomTypesConfig; // the library types each id as an overload; one function serves them all
