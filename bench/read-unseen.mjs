// Readers that have not seen what they read: for each document a model fitted to others. Long documents are left out one
// by one, short ones several at a time.

import { examplesOf } from './read-examples.mjs';
import { fit } from './read-fit.mjs';

const long = 60;
const groups = 8;

function foldsOf(documents) {
  const isLong = ({ items }) => items.length > long;
  const short = documents.filter((one) => !isLong(one));
  const grouped = Array.from({ length: groups }, (_, k) => short.filter((_one, i) => i % groups === k));
  return [...documents.filter(isLong).map((one) => [one]), ...grouped.filter((fold) => fold.length > 0)];
}

/** @returns for a document of those given, the function that reads it unseen */
export function unseenReaders(documents, { readWith }) {
  const examples = new Map(documents.map((document) => [document, examplesOf(document)]));
  const readers = new Map();
  for (const fold of foldsOf(documents)) {
    const others = documents.filter((one) => !fold.includes(one)).map((one) => examples.get(one));
    const { model } = fit(others);
    for (const one of fold) readers.set(one, (text, options) => readWith(model, text, options));
  }
  return (document) => readers.get(document);
}
