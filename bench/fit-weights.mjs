// Fits the reader's model to marked documents: `node bench/fit-weights.mjs DIR` prints sequence/weights.gen.ts.
// The documents stay outside the project; what comes out holds kinds of wording and pairs of characters, with numbers.

import { examplesOf, markedDocuments } from './read-examples.mjs';
import { fit } from './read-fit.mjs';

/** Smaller weights than this, in hundredths, decide nothing. */
const smallest = 4;

const hundredths = (numbers) => Array.from(numbers, (number) => Math.round(number * 100));

function source({ weights, following }) {
  const lines = Array.from(weights, ([trait, [, ...own]]) => [trait, hundredths(own)])
    .filter(([, own]) => own.some((number) => Math.abs(number) >= smallest))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([trait, own]) => `${trait} ${own.join(' ')}`);
  return `// What \`bench/fit-weights.mjs\` learned from marked documents, in hundredths of log odds against \`none\`: first each
// label behind each, then what each trait says for \`promise\`, \`fact\` and \`more\`. A trait that is no fact of
// features.ts or traits.ts is two characters side by side.

/** The table \`modelOf\` reads. */
export const table = \`
${[hundredths(following).join(' '), ...lines].join('\n')}
\`;
`;
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node bench/fit-weights.mjs DIR   (marked documents)');
  process.exitCode = 2;
} else process.stdout.write(source(fit(markedDocuments(folder).map(examplesOf))));
