// Holds values against the schemas of the API's document. A keyword it does not know is an error, so that nothing
// passes unread; a property the document does not name is a fault, so that nothing leaks.

/** A schema as the document writes it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const known = new Set(
  (
    'type properties required items enum const anyOf oneOf format pattern description minLength maxLength minItems maxItems ' +
    'additionalProperties minimum maximum exclusiveMinimum'
  ).split(' '),
);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const fits = (type: unknown, value: unknown): boolean => {
  const actual = typeOf(value);
  const wanted = (Array.isArray(type) ? type : [type]) as unknown[];
  return wanted.includes(actual) || (actual === 'integer' && wanted.includes('number'));
};

const textFaults = (schema: Schema, value: string): readonly string[] => [
  ...(typeof schema['pattern'] === 'string' && !new RegExp(schema['pattern'], 'u').test(value)
    ? [`does not match ${schema['pattern']}`]
    : []),
  ...(schema['format'] === 'uuid' && !uuid.test(value) ? ['is no uuid'] : []),
  ...(typeof schema['minLength'] === 'number' && value.length < schema['minLength'] ? ['is too short'] : []),
  ...(typeof schema['maxLength'] === 'number' && value.length > schema['maxLength'] ? ['is too long'] : []),
];

const numberFaults = (schema: Schema, value: number): readonly string[] => [
  ...(typeof schema['minimum'] === 'number' && value < schema['minimum'] ? ['is too small'] : []),
  ...(typeof schema['exclusiveMinimum'] === 'number' && value <= schema['exclusiveMinimum']
    ? ['is too small']
    : []),
  ...(typeof schema['maximum'] === 'number' && value > schema['maximum'] ? ['is too large'] : []),
];

const objectFaults = (schema: Schema, value: Record<string, unknown>, path: string): readonly string[] => {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const others = schema['additionalProperties'];
  const missing = ((schema['required'] ?? []) as string[]).filter((name) => !(name in value));
  return [
    ...missing.map((name) => `${path}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, part]) => {
      const own = properties[name];
      if (own !== undefined) return faultsOf(own, part, `${path}.${name}`);
      if (typeof others === 'object' && others !== null)
        return faultsOf(others as Schema, part, `${path}.${name}`);
      return others === true || Object.keys(schema).length === 0
        ? []
        : [`${path}.${name} is not in the document`];
    }),
  ];
};

/** @returns what is wrong, each with its path; nothing when the value fits */
export const faultsOf = (schema: Schema, value: unknown, path = '$'): readonly string[] => {
  const strange = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (strange !== undefined) throw new Error(`${path}: this checker cannot read the keyword ${strange}`);
  const choices = schema['anyOf'] as Schema[] | undefined;
  if (choices !== undefined) {
    const faults = choices.map((choice) => faultsOf(choice, value, path));
    return faults.some((each) => each.length === 0) ? [] : faults.flat();
  }
  const alternatives = schema['oneOf'] as Schema[] | undefined;
  if (alternatives !== undefined) {
    const faults = alternatives.map((choice) => faultsOf(choice, value, path));
    const fitting = faults.filter((each) => each.length === 0).length;
    return fitting === 1 ? [] : [`${path} fits ${fitting} of ${faults.length} shapes`, ...faults.flat()];
  }
  if ('const' in schema && schema['const'] !== value) return [`${path} is ${JSON.stringify(value)}`];
  if (schema['type'] !== undefined && !fits(schema['type'], value)) return [`${path} is ${typeOf(value)}`];
  const options = schema['enum'] as unknown[] | undefined;
  if (options !== undefined && !options.includes(value)) return [`${path} is ${JSON.stringify(value)}`];
  if (typeof value === 'string') return textFaults(schema, value).map((fault) => `${path} ${fault}`);
  if (typeof value === 'number') return numberFaults(schema, value).map((fault) => `${path} ${fault}`);
  if (Array.isArray(value))
    return value.flatMap((each, at) => faultsOf((schema['items'] ?? {}) as Schema, each, `${path}[${at}]`));
  return typeof value === 'object' && value !== null
    ? objectFaults(schema, value as Record<string, unknown>, path)
    : [];
};
