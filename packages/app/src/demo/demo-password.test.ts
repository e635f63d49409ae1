import { expect, it } from 'vitest';
import { demoPassword } from './demo-password.ts';

it('is four words of consonant, vowel, consonant, vowel', () => {
  expect(demoPassword(() => 0)).toBe('baba-baba-baba-baba');
  expect(demoPassword((below) => below - 1)).toBe('zuzu-zuzu-zuzu-zuzu');
});

it('chooses each letter among all: sixteen consonants, five vowels, eight of each', () => {
  const asked: number[] = [];
  demoPassword((below) => {
    asked.push(below);
    return 1;
  });
  expect(asked.toSorted((a, b) => a - b)).toEqual([
    ...Array<number>(8).fill(5),
    ...Array<number>(8).fill(16),
  ]);
});

it('two are never the same', () => {
  expect(new Set(Array.from({ length: 1_000 }, () => demoPassword())).size).toBe(1_000);
});
