import { expect, it } from 'vitest';
import { terminalLocale } from './say.ts';

it('speaks Chinese unless the terminal asks for English', () => {
  expect(terminalLocale({})).toBe('zh-Hans');
  expect(terminalLocale({ LANG: 'C.UTF-8' })).toBe('zh-Hans');
  expect(terminalLocale({ LANG: 'en_GB.UTF-8' })).toBe('en');
});

it('LC_ALL outranks LANG, and an empty variable is none', () => {
  expect(terminalLocale({ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh-Hans');
  expect(terminalLocale({ LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US.UTF-8' })).toBe('en');
});
