// How near a read ledger is to one marked by hand. Two items are the same when their kind is and they share at least
// half of the text that either covers; each is matched once, the nearest first.

/** Two stretches are the same from here on. */
export const least = 0.5;

/** The part two stretches share of what either covers, 0 to 1. */
export const share = (a, b) => {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** Pairs [marked, found], the nearest first, no item twice. */
function pairsOf(marked, found) {
  const near = marked.flatMap((one) =>
    found
      .filter((other) => other.kind === one.kind)
      .map((other) => ({ one, other, shared: share(one, other) })),
  );
  const taken = new Set();
  return near
    .filter(({ shared }) => shared >= least)
    .toSorted((a, b) => b.shared - a.shared)
    .filter(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one).add(other);
      return true;
    })
    .map(({ one, other }) => [one, other]);
}

const plain = (text) => text.normalize('NFKC').replaceAll(/\s/g, '');
const sameMeasure = (a, b) =>
  plain(a.unit) === plain(b.unit) && Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value));
const sameOwner = (a, b) => plain(a).includes(plain(b)) || plain(b).includes(plain(a));

const sameName = ([one, other]) => plain(one.what ?? '') === plain(other.what);

/** How many of one list have a partner of their own in the other. */
function shared(some, others, same) {
  const left = [...others];
  return some.filter((one) => {
    const at = left.findIndex((other) => same(one, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

const total = (items, number) => items.reduce((sum, item) => sum + number(item), 0);
const having = (items, list) => total(items, (item) => item[list].length);

/** Counts of a document: for each measure of likeness, hits, marked and found. */
export function countLedger(marked, found) {
  const pairs = pairsOf(marked, found);
  const ofKind = (kind) => ({
    hit: pairs.filter(([one]) => one.kind === kind).length,
    marked: marked.filter((one) => one.kind === kind).length,
    found: found.filter((one) => one.kind === kind).length,
  });
  const withMeasure = (items) => items.filter((one) => one.measures.length > 0).length;
  const [ones, others] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const common = (list, same) => total(pairs, ([one, other]) => shared(one[list], other[list], same));
  return {
    items: { hit: pairs.length, marked: marked.length, found: found.length },
    promises: ofKind('promise'),
    results: ofKind('result'),
    problems: ofKind('problem'),
    quantified: {
      hit: pairs.filter(([one, other]) => one.measures.length > 0 && other.measures.length > 0).length,
      marked: withMeasure(marked),
      found: withMeasure(found),
    },
    measures: {
      hit: common('measures', sameMeasure),
      marked: having(marked, 'measures'),
      found: having(found, 'measures'),
    },
    due: {
      hit: pairs.filter(([one, other]) => one.due !== null && one.due === other.due).length,
      marked: ones.filter((one) => one.due !== null).length,
      found: others.filter((one) => one.due !== null).length,
    },
    owners: {
      hit: common('owners', sameOwner),
      marked: having(ones, 'owners'),
      found: having(others, 'owners'),
    },
    names: { hit: pairs.filter(sameName).length, marked: pairs.length, found: pairs.length },
  };
}

/** Adds the counts of documents up. */
export function addCounts(counts) {
  const sum = {};
  for (const one of counts) {
    for (const [name, { hit, marked, found }] of Object.entries(one)) {
      const so = (sum[name] ??= { hit: 0, marked: 0, found: 0 });
      sum[name] = { hit: so.hit + hit, marked: so.marked + marked, found: so.found + found };
    }
  }
  return sum;
}

/** The harmonic mean of precision and recall; null when there is nothing to find and nothing was found. */
export const f1 = ({ hit, marked, found }) => (marked + found === 0 ? null : (2 * hit) / (marked + found));
