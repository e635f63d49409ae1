// Marked documents as the model learns from them: for each sentence the traits of its stretches and the label that a
// person's marks give each.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@luoshi/reading/document';
import { unfold } from '@luoshi/reading/fold/fold';
import { judge } from '@luoshi/reading/item/judge';
import { trimmed } from '@luoshi/reading/item/trim';
import { labels } from '@luoshi/reading/sequence/model';
import { eachPair, spelt } from '@luoshi/reading/sequence/pairs';
import { traitsOf } from '@luoshi/reading/sequence/traits';
import { least, share } from './score-ledger.mjs';

/** An item is never put together of more stretches than this. */
const most = 8;
const labelOf = (kind) => labels.indexOf(kind === 'promise' ? 'promise' : 'fact');
const more = labels.indexOf('more');
const longestHeading = 60;

/** The marked documents of a folder: { name, text, date, items }. */
export function markedDocuments(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold.json'));
  return files.map((file) => {
    const name = file.replace(/\.gold\.json$/, '');
    const { date, items } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    return {
      name,
      text,
      date: date ?? null,
      items: items.map((item) => ({
        ...item,
        measures: item.measures ?? [],
        owners: item.owners ?? [],
        due: item.due ?? null,
      })),
    };
  });
}

/** Every run of stretches of a sentence that shares half of its text with a marked item. */
function runsOf(example, items) {
  const { spans } = example;
  return spans.flatMap((one, from) =>
    spans.slice(from, from + most).flatMap((last, behind) => {
      const run = { start: one.start, end: last.end };
      return items
        .filter((item) => item.start < run.end && run.start < item.end)
        .map((item) => ({ example, item, from, to: from + behind, shared: share(item, run) - behind / 1000 }))
        .filter(({ shared }) => shared >= least - behind / 1000);
    }),
  );
}

/** Gives each marked item its run, the nearest first, no stretch twice. */
function label(examples, items) {
  const runs = examples.flatMap((example) => runsOf(example, items)).toSorted((a, b) => b.shared - a.shared);
  const given = new Set();
  for (const { example, item, from, to } of runs) {
    const free = example.labels.slice(from, to + 1).every((one) => one === 0);
    if (given.has(item) || !free) continue;
    given.add(item);
    example.labels.fill(more, from, to + 1);
    example.labels[from] = labelOf(item.kind);
  }
}

function pairsIn(text, from, to) {
  const pairs = [];
  eachPair(text, from, to, (pair) => pairs.push(spelt(pair)));
  return pairs;
}

/** The sentences of a marked document, each { traits, labels }. */
export function examplesOf({ text, date, items }) {
  const { folded, sentences } = readDocument(text, { date });
  const examples = Array.from(sentences).flatMap((sentence) => {
    const judged = judge(folded.text, sentence);
    if (judged.length === 0) return [];
    const { heading } = sentence.context;
    const shared = pairsIn(heading, 0, Math.min(heading.length, longestHeading)).map(
      (pair) => `under:${pair}`,
    );
    return {
      traits: traitsOf(folded.text, sentence, judged).map((own, i) => {
        const { starts, ends } = judged[i].candidate;
        return [...own, ...pairsIn(folded.text, starts, ends), ...shared];
      }),
      labels: judged.map(() => 0),
      spans: judged.map(({ candidate }) => {
        const { starts, ends } = unfold(folded, trimmed(folded.text, candidate));
        return { start: starts, end: ends };
      }),
    };
  });
  label(examples, items);
  return examples;
}
