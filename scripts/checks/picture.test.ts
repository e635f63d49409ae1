import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { picture } from './picture.mjs';

it('the architecture picture in docs is the one drawn from the floors', () => {
  const url = new URL('../../docs/architecture.svg', import.meta.url);
  expect(readFileSync(url, 'utf8')).toBe(picture());
});
