import { expect, it } from 'vitest';
import { wantingOf } from './act-fields.ts';

const blank = { choice: '', must: '', answerBy: '', text: '' };

it('recognising asks who must act and by when, refusing only why', () => {
  expect(wantingOf('recognise', blank)).toBe('choice');
  expect(wantingOf('recognise', { ...blank, choice: 'recognised' })).toBe('must');
  expect(wantingOf('recognise', { ...blank, choice: 'recognised', must: 'unit:a' })).toBe('answerBy');
  expect(
    wantingOf('recognise', { ...blank, choice: 'recognised', must: 'unit:a', answerBy: 'x' }),
  ).toBeNull();
  expect(wantingOf('recognise', { ...blank, choice: 'refused' })).toBe('text');
});
it('ruling asks whom only when it passes to others, and always why', () => {
  expect(wantingOf('rule', { ...blank, choice: 'stays' })).toBe('answerBy');
  expect(wantingOf('rule', { ...blank, choice: 'other' })).toBe('must');
  expect(wantingOf('rule', { ...blank, choice: 'ended' })).toBe('text');
});
it.each(['lift', 'give-back', 'escalate'] as const)('%s asks for words', (act) => {
  expect(wantingOf(act, blank)).toBe('text');
  expect(wantingOf(act, { ...blank, text: '办了' })).toBeNull();
});
