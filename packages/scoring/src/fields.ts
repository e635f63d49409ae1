// Reads fields from data in which every value is still text, and collects everything that is wrong at once.
// It knows kinds of fields, never what a field means.
import type { Fault, FaultCode, Parsed, Path } from './fault.ts';
import { scalarsOf, type ScalarReader, type TextMap } from './scalar-fields.ts';

/**
 * A reader over one map of text values. What cannot be read is noted as a fault at its path, and a stand-in is given
 * back so that reading goes on.
 */
export interface FieldReader extends ScalarReader {
  /** Null when the field is absent. */
  optional<T>(name: string, read: (name: string) => T): T | null;
  /** A map of its own, whose unknown fields are faults. */
  map<T>(name: string, names: readonly string[], read: (reader: FieldReader) => T): T;
  /** A list of maps, not empty. */
  list<T>(name: string, names: readonly string[], read: (reader: FieldReader) => T): readonly T[];
  /** A list of texts, not empty. */
  texts(name: string): readonly string[];
  /** The value as it stands. */
  raw(name: string): unknown;
  /** Notes a fault of this map or, by the name, of one of its fields. */
  fault(at: Path, code: FaultCode, more?: Pick<Fault, 'given' | 'expected'>): void;
}

const isMap = (value: unknown): value is TextMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
type Note = FieldReader['fault'];

/** A reader over one value that should be a map; of one that is not, nothing more is said than that. */
function insideOf(
  value: unknown,
  at: Path,
  path: Path,
  faults: Fault[],
  names: readonly string[],
): FieldReader {
  if (isMap(value)) return readerOf(value, [...path, ...at], faults, names);
  const [name] = at;
  if (value === undefined) faults.push({ path: [...path, ...at], code: 'missing', given: String(name) });
  else faults.push({ path: [...path, ...at], code: 'not-a-map' });
  return readerOf({}, [...path, ...at], [], names);
}

function entriesOf(map: TextMap, name: string, fault: Note): readonly unknown[] {
  const value = map[name];
  if (Array.isArray(value) && value.length > 0) return value;
  if (value === undefined) fault([name], 'missing', { given: name });
  else fault([name], 'not-a-list');
  return [];
}

function textOf(entry: unknown, at: Path, fault: Note): string {
  if (typeof entry === 'string' && entry.trim() !== '') return entry;
  fault(at, 'not-a-text');
  return '';
}

function readerOf(map: TextMap, path: Path, faults: Fault[], names: readonly string[]): FieldReader {
  const fault: Note = (at, code, more) => void faults.push({ path: [...path, ...at], code, ...more });
  for (const name of Object.keys(map)) {
    if (!names.includes(name)) fault([name], 'unknown-field', { given: name, expected: names.join(', ') });
  }
  return {
    ...scalarsOf(map, fault),
    fault,
    raw: (name) => map[name],
    optional: (name, read) => (map[name] === undefined ? null : read(name)),
    map: (name, inside, read) => read(insideOf(map[name], [name], path, faults, inside)),
    list: (name, inside, read) =>
      entriesOf(map, name, fault).map((entry, at) => read(insideOf(entry, [name, at], path, faults, inside))),
    texts: (name) => entriesOf(map, name, fault).map((entry, at) => textOf(entry, [name, at], fault)),
  };
}

/**
 * Reads fields with the given reader and returns what was read, or every fault found.
 *
 * @param names the fields known here; any other is a fault
 */
export function readFields<P>(
  data: unknown,
  names: readonly string[],
  read: (reader: FieldReader) => P,
): Parsed<P> {
  if (!isMap(data)) return { ok: false, faults: [{ path: [], code: 'not-a-map' }] };
  const faults: Fault[] = [];
  const value = read(readerOf(data, [], faults, names));
  return faults.length === 0 ? { ok: true, value } : { ok: false, faults };
}
