// Reads a rulebook from plain data, every value still text, and says everything that is wrong with it by path.
import { compare, fromDecimal, sum, toDecimal } from '@luoshi/domain/quantity/fraction';
import type { Parsed, Path } from './fault.ts';
import { readFields, type FieldReader } from './fields.ts';
import { named, parseItem, weightRange, type Known } from './parse-item.ts';
import {
  factStatuses,
  type GapRule,
  type Named,
  type QuotaBand,
  type Rulebook,
  type RulebookItem,
  type Section,
} from './rulebook.ts';
import { percentRange } from './scalar-fields.ts';

const names = [
  'id',
  'version',
  'from',
  'to',
  'name',
  'source',
  'unit',
  'rounding',
  'rank-by',
  'errors',
  'report-gaps',
  'coverage',
  'bands',
  'cohorts',
  'sections',
  'items',
  'gates',
] as const;
const points = { least: '-1000', most: '10000' };

function noteRepeats(read: FieldReader, field: string, list: readonly Named[]): void {
  list.forEach(({ id }, at) => {
    if (list.findIndex((other) => other.id === id) < at)
      read.fault([field, at, 'id'], 'repeated', { given: id });
  });
}

function namedList<T extends Named>(
  read: FieldReader,
  field: string,
  more: readonly string[],
  one: (reader: FieldReader) => T,
): readonly T[] {
  const list = read.list(field, ['id', 'name', ...more], one);
  noteRepeats(read, field, list);
  return list;
}

/** Errors never grow as a figure is known better, and what was measured in full or comes from its owner has none. */
function errorsOf(read: FieldReader): Rulebook['errors'] {
  return read.map('errors', factStatuses, (field) => {
    const unchecked = field.decimal('unchecked', percentRange);
    const desk = field.decimal('desk', { least: '0', most: unchecked });
    const sampled = field.decimal('sampled', { least: '0', most: desk });
    const none = { least: '0', most: '0' };
    return {
      unchecked,
      desk,
      sampled,
      full: field.decimal('full', none),
      'source-data': field.decimal('source-data', none),
    };
  });
}

/** When a rulebook says nothing: two values measured are enough, and no error grows beyond 30 %. */
const usualGaps: GapRule = { minimum: 2, most: '30' };

function reportGapsOf(read: FieldReader): GapRule {
  const given = read.optional('report-gaps', (name) =>
    read.map(name, ['minimum', 'most'], (field) => ({
      minimum: field.whole('minimum', { least: '1', most: '1000' }),
      most: field.decimal('most', percentRange),
    })),
  );
  return given ?? usualGaps;
}

function bandsOf(read: FieldReader): Rulebook['bands'] {
  return read.map('bands', ['quotas', 'poor'], (field) => {
    const quotas = namedList<QuotaBand>(field, 'quotas', ['up-to'], (band) => ({
      ...named(band),
      upTo: band.decimal('up-to', percentRange),
    }));
    quotas.forEach(({ upTo }, at) => {
      const before = quotas[at - 1];
      if (before && compare(fromDecimal(before.upTo), fromDecimal(upTo)) >= 0)
        field.fault(['quotas', at, 'up-to'], 'not-in-order', { given: upTo });
    });
    const last = quotas.at(-1)?.upTo;
    if (last !== undefined && last !== '100')
      field.fault(['quotas', quotas.length - 1, 'up-to'], 'out-of-range', { given: last, expected: '100' });
    const poor = field.map('poor', ['id', 'name', 'below'], (band) => ({
      ...named(band),
      below: band.decimal('below', points),
    }));
    return { quotas, poor };
  });
}

/** Every item lies in a section, and the items of a section weigh what the section says. */
function noteWeights(read: FieldReader, sections: readonly Section[], items: readonly RulebookItem[]): void {
  items.forEach(({ section }, at) => {
    if (section !== '' && !sections.some(({ id }) => id === section))
      read.fault(['items', at, 'section'], 'unknown-section', { given: section });
  });
  sections.forEach(({ id, weight }, at) => {
    const added = sum(items.filter((item) => item.section === id).map((item) => fromDecimal(item.weight)));
    if (compare(added, fromDecimal(weight)) === 0) return;
    const path: Path = ['sections', at, 'weight'];
    read.fault(path, 'weights-differ', { given: weight, expected: toDecimal(added) ?? '' });
  });
}

function rulebookOf(read: FieldReader, known: Known): Rulebook {
  const sections = namedList<Section>(read, 'sections', ['weight'], (one) => ({
    ...named(one),
    weight: one.decimal('weight', weightRange),
  }));
  const items = namedList<RulebookItem>(
    read,
    'items',
    ['section', 'weight', 'shape', 'missing', 'not-applicable', 'source'],
    (one) => parseItem(one, known),
  );
  noteWeights(read, sections, items);
  return {
    id: read.text('id'),
    version: read.text('version'),
    sha256: known.sha256,
    name: read.text('name'),
    from: read.date('from'),
    to: read.optional('to', (name) => read.date(name)),
    source: read.text('source'),
    unit: read.text('unit'),
    rounding: read.map('rounding', ['at', 'places', 'mode'], (field) => ({
      at: field.oneOf('at', ['total']),
      places: field.whole('places', { least: '0', most: '6' }),
      mode: field.oneOf('mode', ['half-up', 'half-even', 'down', 'up']),
    })),
    rankBy: read.oneOf('rank-by', ['published', 'exact']),
    errors: errorsOf(read),
    reportGaps: reportGapsOf(read),
    coverage: read.map('coverage', ['minimum'], (field) => ({
      minimum: field.decimal('minimum', percentRange),
    })),
    bands: bandsOf(read),
    cohorts: namedList(read, 'cohorts', [], named),
    sections,
    items,
    gates: namedList(read, 'gates', ['source'], (gate) => ({ ...named(gate), source: gate.text('source') })),
  };
}

/**
 * Reads a rulebook as it stands in a file or was adopted.
 *
 * @param data maps, lists and texts; numbers are texts too
 * @returns the rulebook, or all faults in the order in which they were met
 */
export const parseRulebook = (data: unknown, known: Known): Parsed<Rulebook> =>
  readFields(data, names, (read) => rulebookOf(read, known));
