// What the form asks for, and what it sends.
import { describe, expect, test } from 'vitest';
import { blankInstruction, instructionOf, wrongIn, type InstructionFields } from './instruction-fields.ts';

const defaults = {
  instruction: 'ordinary',
  meeting: 'resolution',
  letter: 'ordinary',
  'upper-task': 'ordinary',
  proposal: 'proposal',
  hotline: 'mailbox',
} as const;
const typed = (differs: Partial<InstructionFields> = {}): InstructionFields => ({
  ...blankInstruction('2026-07-08'),
  text: '请抓紧',
  title: '便道水毁',
  givenByPostId: 'leader',
  leadUnitId: 'unit',
  ...differs,
});

describe('asked for', () => {
  test('are words, matter, who, when and whom it is given to', () => {
    expect(wrongIn(blankInstruction(''), true)).toEqual(['text', 'title', 'giver', 'givenOn', 'lead']);
    expect(wrongIn(typed(), true)).toEqual([]);
  });
  test('is no unit while it is only registered', () => {
    expect(wrongIn(typed({ leadUnitId: '' }), false)).toEqual([]);
  });
  test('is no matter on the line of a sheet, and no unit when it is written on that line’s matter', () => {
    expect(wrongIn(typed({ title: '', sheet: '3-5', note: true, leadUnitId: '' }), true)).toEqual([]);
  });
  test('is a lead leader where no leader of the county gave it', () => {
    const proposal = typed({ type: 'proposal', givenByPostId: null, givenBy: '代表' });
    expect(wrongIn(proposal, true)).toEqual(['leader']);
    expect(wrongIn({ ...proposal, leadLeaderPostId: 'leader' }, true)).toEqual([]);
  });
});

test('urgency is that of its type until one is chosen', () => {
  expect(instructionOf(typed({ type: 'hotline' }), defaults, true).urgency).toBe('mailbox');
  expect(instructionOf(typed({ urgency: 'urgent' }), defaults, true).urgency).toBe('urgent');
});

test('registered only, it is given to nobody; written on a matter, neither', () => {
  expect(instructionOf(typed(), defaults, false).assign).toBeNull();
  expect(instructionOf(typed({ sheet: '3-5', note: true }), defaults, true)).toMatchObject({
    assign: null,
    note: true,
    sheet: '3-5',
  });
  expect(instructionOf(typed({ note: true }), defaults, true).note).toBe(false);
});
