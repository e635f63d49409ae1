// What every rule file begins with.
import type { FieldReader } from '@luoshi/scoring/fields';
import type { RuleHead } from './rules.ts';

/** Fields of the head. */
export const headNames = ['id', 'version', 'from', 'to', 'source'] as const;

/** Reads the head of a rule file. */
export const readHead = (read: FieldReader): RuleHead => ({
  id: read.text('id'),
  version: read.text('version'),
  from: read.date('from'),
  to: read.optional('to', (name) => read.date(name)),
  source: read.text('source'),
});
