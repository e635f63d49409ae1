// Reads single values from a map in which everything is still text: texts, numbers, dates, words of a closed list.
import { parseDate, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { parseDecimal, type Decimal } from '@luoshi/domain/quantity/decimal';
import { compare, fromDecimal } from '@luoshi/domain/quantity/fraction';
import type { Fault, FaultCode, Path } from './fault.ts';

/** A map of values that should be text. */
export type TextMap = Readonly<Record<string, unknown>>;

/** Both ends of a range, inclusive. */
export interface Range {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** A share in percent. */
export const percentRange: Range = { least: '0', most: '100' };

/** Reads one field by its name; for one that cannot be read a stand-in is given back. */
export interface ScalarReader {
  /** A text that is not empty. */
  text(name: string): string;
  decimal(name: string, range?: Range): Decimal;
  /** A whole number in a range. */
  whole(name: string, range: Range): number;
  date(name: string): CalendarDate;
  /** One of a closed list; the first of it stands in for a fault. */
  oneOf<T extends string>(name: string, list: readonly [T, ...T[]]): T;
}

type Note = (at: Path, code: FaultCode, more?: Pick<Fault, 'given' | 'expected'>) => void;

const within = (value: Decimal, { least, most }: Range): boolean =>
  compare(fromDecimal(value), fromDecimal(least)) >= 0 && compare(fromDecimal(value), fromDecimal(most)) <= 0;

/** Notes that a field cannot be read: missing, or why what stands there is wrong. */
type Miss = (name: string, code: FaultCode, expected?: string) => void;

const missOf =
  (map: TextMap, fault: Note): Miss =>
  (name, code, expected) => {
    const given = map[name];
    if (given === undefined) return fault([name], 'missing', { given: name });
    const more = {
      ...(typeof given === 'string' ? { given } : {}),
      ...(expected === undefined ? {} : { expected }),
    };
    return fault([name], code, more);
  };

const textIn = (map: TextMap, name: string): string => {
  const value = map[name];
  return typeof value === 'string' ? value : '';
};

function decimalIn(map: TextMap, name: string, miss: Miss, range?: Range): Decimal {
  const parsed = parseDecimal(textIn(map, name));
  if (!parsed.ok) miss(name, 'not-a-number');
  else if (range === undefined || within(parsed.value, range)) return parsed.value;
  else miss(name, 'out-of-range', `${range.least}–${range.most}`);
  return range?.least ?? '0';
}

/** Reads the single values of a map, noting every one that cannot be read. */
export function scalarsOf(map: TextMap, fault: Note): ScalarReader {
  const miss = missOf(map, fault);
  return {
    text: (name) => {
      const value = textIn(map, name);
      if (value.trim() === '') miss(name, 'not-a-text');
      return value;
    },
    decimal: (name, range) => decimalIn(map, name, miss, range),
    whole: (name, range) => {
      const value = decimalIn(map, name, miss, range);
      if (!value.includes('.')) return Number(value);
      miss(name, 'not-a-number');
      return Number(range.least);
    },
    date: (name) => {
      const parsed = parseDate(textIn(map, name));
      if (parsed.ok) return parsed.value;
      miss(name, 'not-a-date', 'YYYY-MM-DD');
      return '0001-01-01';
    },
    oneOf: (name, list) => {
      const found = list.find((each) => each === map[name]);
      if (found === undefined) miss(name, 'not-in-list', list.join(', '));
      return found ?? list[0];
    },
  };
}
