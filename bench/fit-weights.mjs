// Fits the reader's weights to marked documents: `node bench/fit-weights.mjs DIR [PATTERN]` prints weights.ts.
// A logistic regression with a ridge over the facts of features.ts, of those seen in at least three documents. The
// documents stay outside the project; what comes out holds names of facts and numbers, no words of theirs.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@luoshi/reading/document';
import { unfold } from '@luoshi/reading/fold/fold';
import { judge } from '@luoshi/reading/item/judge';
import { trimmed } from '@luoshi/reading/item/trim';
import { least, share } from './score-ledger.mjs';

const [ridge, rounds, rate] = [1, 2500, 2];
const fewestDocuments = 3;
const smallest = 0.05;

/** The reader's candidates in a document, each with its facts and whether a person marked it. */
function examplesOf(folder, name) {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const { date, items } = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'));
  const document = readDocument(text, { date: date ?? null });
  const examples = document.sentences.flatMap((sentence) =>
    judge(document.folded.text, sentence).map(({ candidate, facts }) => {
      const { starts, ends } = unfold(document.folded, trimmed(document.folded.text, candidate));
      return { name, start: starts, end: ends, facts, marked: 0 };
    }),
  );
  const near = items.flatMap((item) => examples.map((one) => ({ item, one, shared: share(item, one) })));
  const taken = new Set();
  for (const { item, one, shared } of near.toSorted((a, b) => b.shared - a.shared)) {
    if (shared < least) break;
    if (taken.has(item) || one.marked) continue;
    taken.add(item);
    one.marked = 1;
  }
  return examples;
}

/** Facts that enough documents show. */
function commonFacts(examples) {
  const seen = new Map();
  for (const { name, facts } of examples) {
    for (const fact of facts) seen.set(fact, (seen.get(fact) ?? new Set()).add(name));
  }
  return [...seen].filter(([, names]) => names.size >= fewestDocuments).map(([fact]) => fact);
}

/** Gradient descent on the likelihood of the marks. */
function fit(examples) {
  const weights = Object.fromEntries(commonFacts(examples).map((fact) => [fact, 0]));
  const rows = examples.map(({ facts, marked }) => ({
    facts: facts.filter((fact) => fact in weights),
    marked,
  }));
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = Object.fromEntries(Object.keys(weights).map((fact) => [fact, ridge * weights[fact]]));
    let off = 0;
    for (const { facts, marked } of rows) {
      const sum = facts.reduce((so, fact) => so + weights[fact], bias);
      const error = 1 / (1 + Math.exp(-sum)) - marked;
      off += error;
      for (const fact of facts) slope[fact] += error;
    }
    for (const fact of Object.keys(weights)) weights[fact] -= (rate * slope[fact]) / rows.length;
    bias -= (rate * off) / rows.length;
  }
  return { bias, weights };
}

function source({ bias, weights }) {
  const lines = Object.keys(weights)
    .filter((fact) => Math.abs(weights[fact]) >= smallest)
    .toSorted()
    .map((fact) => `  ${/^[a-z]+$/.test(fact) ? fact : `'${fact}'`}: ${weights[fact].toFixed(2)},`);
  return `// How much each fact speaks for or against a stretch being an item: a logistic regression over marked documents
// (ridge ${ridge}), of facts seen in at least three of them, rounded; \`bench/fit-weights.mjs\` prints it.
// A fact is a kind of wording, never a wording.

/** The sum for a stretch of which no fact holds. */
export const bias = ${bias.toFixed(2)};

/** Weight of each fact of features.ts, in log odds; a fact not listed weighs nothing. */
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}

const [folder, pattern = ''] = process.argv.slice(2);
if (!folder) {
  console.error(
    'usage: node bench/fit-weights.mjs DIR [PATTERN]   (marked documents whose names fit the pattern)',
  );
  process.exitCode = 2;
} else {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json') && new RegExp(pattern).test(file))
    .map((file) => file.replace(/\.gold\.json$/, ''));
  process.stdout.write(source(fit(names.flatMap((name) => examplesOf(folder, name)))));
}
