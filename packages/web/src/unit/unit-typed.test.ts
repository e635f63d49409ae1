import { expect, test } from 'vitest';
import { unitTyped } from './unit-typed.ts';

const unit = (name: string, shortName: string) => ({ id: name, name, shortName });
const units = [unit('县水务局', '水务局'), unit('县水务集团', '水务集团'), unit('双渠镇', '双渠')];
const typed = (text: string, how: 'whole' | 'part') => unitTyped(units, text, how)?.id ?? null;

test('while typing goes on, only the full name is taken', () => {
  expect(typed('县水务局', 'whole')).toBe('县水务局');
  expect(typed('双渠', 'whole')).toBeNull();
});

test('a part that only one unit has is enough when typing is over', () => {
  expect(typed('双', 'part')).toBe('双渠镇');
  expect(typed('集团', 'part')).toBe('县水务集团');
});

test('a short name goes before a part of several', () => expect(typed('水务局', 'part')).toBe('县水务局'));

test('a part of several is nobody', () => {
  expect(typed('水务', 'part')).toBeNull();
  expect(typed('教育', 'part')).toBeNull();
  expect(typed(' ', 'part')).toBeNull();
});
