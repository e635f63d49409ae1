// The lowest point of a smooth function of many numbers, by the limited-memory method of Broyden, Fletcher, Goldfarb
// and Shanno: the same start gives the same end.

const kept = 8;
const flat = 1e-6;

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

const along = (x, step, way) => Float64Array.from(x, (value, i) => value + step * way[i]);

/** Downhill, bent by what the last steps showed of the curvature. */
function direction(slope, steps) {
  const way = Float64Array.from(slope, (value) => -value);
  const parts = [];
  for (const { moved, turned, scale } of steps.toReversed()) {
    const part = scale * dot(moved, way);
    parts.push(part);
    for (let i = 0; i < way.length; i++) way[i] -= part * turned[i];
  }
  const last = steps.at(-1);
  const size = last ? dot(last.moved, last.turned) / dot(last.turned, last.turned) : 1;
  for (let i = 0; i < way.length; i++) way[i] *= size;
  for (const { moved, turned, scale } of steps) {
    const back = parts.pop() - scale * dot(turned, way);
    for (let i = 0; i < way.length; i++) way[i] += back * moved[i];
  }
  return way;
}

/** The first step along a way, halved again and again, that goes down far enough; null when none does. */
function stepDown(evaluate, { x, value, slope }, way, first) {
  const fall = dot(slope, way);
  for (let step = first; step > 1e-7; step /= 2) {
    const next = along(x, step, way);
    const reached = evaluate(next);
    if (reached.value <= value + 1e-4 * step * fall) return { x: next, ...reached };
  }
  return null;
}

/**
 * Where the function is lowest.
 *
 * @param evaluate takes a Float64Array, gives { value, slope }
 * @param size how many numbers; the search starts where all are 0
 */
export function minimize(evaluate, size, rounds) {
  let here = { x: new Float64Array(size), ...evaluate(new Float64Array(size)) };
  const steps = [];
  for (let round = 0; round < rounds; round++) {
    const way = direction(here.slope, steps);
    const first = steps.length > 0 ? 1 : 1 / Math.sqrt(dot(here.slope, here.slope));
    const next = stepDown(evaluate, here, way, first);
    if (!next) break;
    const moved = next.x.map((value, i) => value - here.x[i]);
    const turned = next.slope.map((value, i) => value - here.slope[i]);
    const bend = dot(moved, turned);
    if (bend > 1e-10) steps.push({ moved, turned, scale: 1 / bend });
    if (steps.length > kept) steps.shift();
    const done = here.value - next.value < flat * Math.abs(here.value);
    here = next;
    if (done) break;
  }
  return here.x;
}
