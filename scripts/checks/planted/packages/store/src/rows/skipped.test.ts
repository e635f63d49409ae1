// planted: lint vitest(no-disabled-tests)
import { expect, it } from 'vitest';

it.skip('a skipped test proves nothing', () => {
  expect(1).toBe(1);
});
