// Reading: how near to ledgers marked by hand, how fast, and whether twice the text takes twice the time.
//   npm run bench -- read [--gold DIR [--unseen]] [--json]
// DIR holds NAME.txt beside NAME.gold.json; it stays outside the project. With --unseen each document is read by a
// model fitted to the others alone, which says what to expect of a new one; it takes a few minutes.

import { readFileSync } from 'node:fs';
import { calibration } from './read-calibration.mjs';
import { markedDocuments } from './read-examples.mjs';
import { unseenReaders } from './read-unseen.mjs';
import { machine, median } from './machine.mjs';
import { sampleText } from './read-sample.mjs';
import { addCounts, countLedger, f1 } from './score-ledger.mjs';

const runs = 5;
const sampleLength = 200_000;
/** Twice the text may take this much more time; steps are held to 2.2 by a test, seconds also carry the machine's noise. */
const steepest = 2.6;

async function loadReader() {
  try {
    return await import('@luoshi/reading/read');
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** An item as the marked ledgers write it. */
const asMarked = ({ kind, starts, ends, what, measures, due, owners, confidence }) => ({
  kind,
  what,
  start: starts,
  end: ends,
  measures: measures.map(({ value, unit }) => ({ value: Number(value), unit })),
  due: due?.notation ?? null,
  owners,
  confidence: Number(confidence),
});

/** Each document as it was read, beside its marks. */
function scored(documents, readerOf) {
  return documents.map((document) => {
    const { name, text, date, items } = document;
    const found = readerOf(document)(text, { date }).items.map(asMarked);
    return { name, marked: items, found, counts: countLedger(items, found) };
  });
}

const { tuned } = JSON.parse(readFileSync(new URL('reading-split.json', import.meta.url), 'utf8'));

/** The halves of the documents that rules were written on, and that were only judged, and both. */
function parts(documents) {
  const isTuned = ({ name }) => tuned.includes(name);
  return [
    { name: 'tuned on', documents: documents.filter(isTuned) },
    { name: 'judged', documents: documents.filter((one) => !isTuned(one)) },
    { name: 'all', documents },
  ].map((part) => ({ ...part, counts: addCounts(part.documents.map(({ counts }) => counts)) }));
}

/** Seconds of processor time, so that a busy machine does not count. */
function secondsFor(read, text) {
  const before = process.cpuUsage();
  read(text, { date: '2026-07' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function timed(read) {
  const [once, twice] = [sampleText(sampleLength), sampleText(2 * sampleLength)];
  secondsFor(read, once);
  secondsFor(read, twice);
  const measured = Array.from({ length: runs }, () => [secondsFor(read, once), secondsFor(read, twice)]);
  const [single, double] = [median(measured.map(([one]) => one)), median(measured.map(([, two]) => two))];
  const ratio = Math.min(...measured.map(([, two]) => two)) / Math.min(...measured.map(([one]) => one));
  return { megabytesPerSecond: Buffer.byteLength(once) / 1e6 / single, single, double, ratio };
}

const cell = (counts) => {
  const value = f1(counts);
  return value === null ? '   –  ' : value.toFixed(3).padStart(6);
};

function printScores(documents) {
  const halves = parts(documents);
  const columns = Object.keys(halves[0].counts);
  const width = Math.max(8, ...documents.map(({ name }) => name.length));
  console.log(`F1 over ${documents.length} marked documents (same kind, half of the text shared)`);
  console.log(`${''.padEnd(width)}  ${columns.map((name) => name.padStart(10)).join(' ')}`);
  for (const { name, counts } of [...documents, ...halves]) {
    console.log(
      `${name.padEnd(width)}  ${columns.map((column) => cell(counts[column]).padStart(10)).join(' ')}`,
    );
  }
}

function printCalibration(documents) {
  console.log('how sure    items  said  right');
  for (const { from, items, said, right } of calibration(documents))
    console.log(
      `from ${from.toFixed(1)} ${String(items).padStart(8)}  ${said.toFixed(2)}   ${right.toFixed(2)}`,
    );
}

const option = (args, name) => {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
};

/** @returns 0; 1 when twice the text takes far more than twice the time; 3 when the reader is not built */
export async function run(args) {
  const reader = await loadReader();
  if (!reader) {
    console.error('the reader is not built: run `npm run build` first');
    return 3;
  }
  const folder = option(args, '--gold');
  const given = folder ? markedDocuments(folder) : [];
  const readerOf = args.includes('--unseen') ? unseenReaders(given, reader) : () => reader.read;
  const documents = scored(given, readerOf);
  const speed = timed(reader.read);
  if (args.includes('--json')) {
    const totals = parts(documents).map(({ name, counts }) => ({ name, counts }));
    const scores = documents.map(({ name, counts }) => ({ name, counts }));
    const sure = calibration(documents);
    console.log(JSON.stringify({ machine: machine(), runs, speed, totals, scores, sure }, null, 1));
  } else {
    if (documents.length > 0) {
      printScores(documents);
      printCalibration(documents);
    }
    console.log(`machine: ${machine()}`);
    console.log(
      `speed: ${speed.megabytesPerSecond.toFixed(2)} MB of UTF-8 a second of processor time, median of ${runs} runs over ${sampleLength} characters`,
    );
    console.log(
      `twice the text: ${speed.single.toFixed(3)} s → ${speed.double.toFixed(3)} s, ratio of the best runs ${speed.ratio.toFixed(2)}`,
    );
  }
  return speed.ratio > steepest ? 1 : 0;
}
