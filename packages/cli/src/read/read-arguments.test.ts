import { expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

it('a file alone is read as a table, without a date', () => {
  expect(readArguments(['speech.txt'])).toEqual({ file: 'speech.txt', date: null, form: 'table' });
});

it('date and form may stand before or behind the file', () => {
  const asked = { file: 'a.docx', date: '2026-07', form: 'json' };
  expect(readArguments(['a.docx', '--date', '2026-07', '--json'])).toEqual(asked);
  expect(readArguments(['--json', '--date=2026-07', 'a.docx'])).toEqual(asked);
});

it('a date is a year, a month or a day that exists', () => {
  for (const date of ['2026', '2026-12', '2024-02-29']) {
    expect(readArguments(['a.txt', '--date', date])).toMatchObject({ date });
  }
  for (const date of ['26', '2026-13', '2026-02-29', '2026/7', '1492', '']) {
    expect(readArguments(['a.txt', '--date', date])).toEqual({ date });
  }
});

it('anything else is asked again', () => {
  const wrong = [
    [],
    ['--json'],
    ['a', 'b'],
    ['a', '--xml'],
    ['a', '--json', '--text'],
    ['a', '--date'],
    ['a', '--date', '2026', '--date', '2027'],
  ];
  for (const args of wrong) expect(readArguments(args)).toEqual({ usage: true });
});
