// Reads `rules/instructions`: how long each kind of matter may take, and which limit a type begins with.
import { instructionTypes, urgencies } from '@luoshi/domain/instruction/instruction';
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';
import type { InstructionLimit, InstructionRules } from './rules.ts';

const limitOf = (one: FieldReader): InstructionLimit => ({
  id: one.oneOf('id', urgencies),
  days: one.whole('days', { least: '1', most: '365' }),
  kind: one.oneOf('kind', ['working', 'calendar']),
  starts: one.text('starts'),
  source: one.text('source'),
});

const defaultsOf = (read: FieldReader): InstructionRules['defaults'] =>
  read.map('defaults', [...instructionTypes], (types) => ({
    instruction: types.oneOf('instruction', urgencies),
    meeting: types.oneOf('meeting', urgencies),
    letter: types.oneOf('letter', urgencies),
    'upper-task': types.oneOf('upper-task', urgencies),
    proposal: types.oneOf('proposal', urgencies),
    hotline: types.oneOf('hotline', urgencies),
  }));

/** Reads the limits from data in which every value is text; each kind stands there once. */
export const parseInstructions = (data: unknown): Parsed<RuleHead & InstructionRules> =>
  readFields(data, [...headNames, 'limits', 'defaults'], (read) => {
    const limits = read.list('limits', ['id', 'days', 'kind', 'starts', 'source'], limitOf);
    limits.forEach(({ id }, at) => {
      if (limits.findIndex((other) => other.id === id) < at)
        read.fault(['limits', at, 'id'], 'repeated', { given: id });
    });
    const missing = urgencies.filter((id) => limits.every((limit) => limit.id !== id));
    for (const id of missing) read.fault(['limits'], 'missing', { given: id });
    return { ...readHead(read), limits, defaults: defaultsOf(read) };
  });
