// Reads a shape's fields from data in which every value is still text, and collects what is wrong.
import { parseDecimal, type Decimal } from '@luoshi/domain/quantity/decimal';
import type { Fault, FaultCode } from '../fault.ts';
import type { Parsed } from './shape.ts';

type TextMap = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** A reader over one map of text values; every miss is noted as a fault at its path. */
export interface FieldReader {
  text(name: string): string;
  decimal(name: string): Decimal;
  list<T>(name: string, read: (reader: FieldReader) => T): readonly T[];
}

const isMap = (value: unknown): value is TextMap => typeof value === 'object' && value !== null && !Array.isArray(value);

function readerOf(map: TextMap, path: Path, faults: Fault[], names: readonly string[]): FieldReader {
  const note = (name: string | number, code: FaultCode, given?: unknown) => {
    faults.push({ path: [...path, name], code, ...(typeof given === 'string' ? { given } : {}) });
  };
  for (const name of Object.keys(map)) if (!names.includes(name)) note(name, 'unknown-field', name);
  const text = (name: string): string => {
    const value = map[name];
    if (typeof value === 'string' && value !== '') return value;
    note(name, value === undefined ? 'missing' : 'not-a-text');
    return '';
  };
  const decimal = (name: string): Decimal => {
    const value = map[name];
    const parsed = parseDecimal(typeof value === 'string' ? value : '');
    if (parsed.ok) return parsed.value;
    note(name, value === undefined ? 'missing' : 'not-a-number', value);
    return '0';
  };
  return {
    text,
    decimal,
    list: (name, read) => {
      const value = map[name];
      if (!Array.isArray(value) || value.length === 0) {
        note(name, value === undefined ? 'missing' : 'not-a-list');
        return [];
      }
      return value.map((entry: unknown, at) => {
        if (!isMap(entry)) note(name, 'not-a-map');
        return read(readerOf(isMap(entry) ? entry : {}, [...path, name, at], faults, Object.keys(isMap(entry) ? entry : {})));
      });
    },
  };
}

/**
 * Reads fields with the given reader and returns them, or every fault found.
 *
 * @param names the fields the shape knows; any other is a fault
 */
export function readFields<P>(fields: TextMap, names: readonly string[], read: (reader: FieldReader) => P): Parsed<P> {
  const faults: Fault[] = [];
  const value = read(readerOf(fields, [], faults, names));
  return faults.length === 0 ? { ok: true, value } : { ok: false, faults };
}
