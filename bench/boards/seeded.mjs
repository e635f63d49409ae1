// Chance that is the same every time: numbers, choices, ids and salts of one seed.

import { createHash } from 'node:crypto';

/** Ids say this moment, so that they sort as made and before those of a running server. */
const firstMoment = Date.parse('2026-01-01T00:00:00Z');

/** @returns whole numbers below another, as mulberry32 gives them */
function numbersOf(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const hex = (number, digits) => number.toString(16).padStart(digits, '0');

/** UUIDs of version 7 that sort in the order in which they are made. */
function idsOf(below) {
  let made = 0;
  return () => {
    made += 1;
    const at = firstMoment + Math.floor(made / 4096);
    const [a, b, c] = [below(2 ** 12), below(2 ** 24), below(2 ** 24)];
    return `${hex(at, 12).slice(0, 8)}-${hex(at, 12).slice(8)}-7${hex(made % 4096, 3)}-8${hex(a, 3)}-${hex(b, 6)}${hex(c, 6)}`;
  };
}

/** @param seed a whole number */
export function seeded(seed) {
  const below = numbersOf(seed);
  let salts = 0;
  return {
    below,
    /** Whether a thing that happens in `percent` of all cases happens. */
    chance: (percent) => below(100) < percent,
    pick: (list) => list[below(list.length)],
    newId: idsOf(numbersOf(seed + 1)),
    newSalt: () =>
      createHash('sha256')
        .update(`${seed} ${(salts += 1)}`)
        .digest(),
  };
}
