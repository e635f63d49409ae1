// A value that fits a schema of the document: for asking a route that must refuse for another reason than its input.
import type { Schema } from './json-schema.ts';

const patterns: readonly (readonly [string, string])[] = [
  ['^\\d{4}-\\d\\d-\\d\\d$', '2026-07-08'],
  ['^\\d{12}$', '629902000000'],
  ['^[0-9a-f]{64}$', '0'.repeat(64)],
  ['^\\d{1,3}$', '0'],
  ['^([01]\\d|2[0-3]):[0-5]\\d$', '09:00'],
  ['^\\d{4}-(0[1-9]|1[0-2])$', '2026-07'],
  ['^(https?:\\/\\/|\\/)\\S+$', '/meetings'],
];

const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-07-08T01:00:00Z',
  email: 'nobody@example.cn',
};

const nobody = '01900000-0000-7000-8000-000000000000';

const textOf = (schema: Schema): string => {
  if (schema['format'] === 'uuid') return nobody;
  const formatted = formats[String(schema['format'])];
  if (formatted !== undefined) return formatted;
  const known = patterns.find(([pattern]) => pattern === schema['pattern']);
  if (known !== undefined) return known[1];
  const { description } = schema;
  if (typeof description === 'string' && description.startsWith('2026, 2026-H1')) return '2026-06';
  const shortest = typeof schema['minLength'] === 'number' ? schema['minLength'] : 1;
  return 'abcdefghijklmnop'.slice(0, Math.max(shortest, 3));
};

/** Only what is required; ids are nobody's. */
export const exampleOf = (schema: Schema): unknown => {
  const [choice] = (schema['anyOf'] ?? []) as Schema[];
  if (choice !== undefined) return exampleOf(choice);
  const [option] = (schema['enum'] ?? []) as unknown[];
  if (option !== undefined) return option;
  const type = ([schema['type']].flat() as unknown[])[0];
  switch (type) {
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return Number(schema['minimum'] ?? 1);
    case 'boolean':
      return true;
    case 'array':
      return Number(schema['minItems'] ?? 0) > 0 ? [exampleOf(schema['items'] as Schema)] : [];
    case 'object': {
      const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
      const required = (schema['required'] ?? []) as string[];
      return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name] ?? {})]));
    }
    default:
      return null;
  }
};
