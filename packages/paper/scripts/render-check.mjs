// Renders a document of every kind with LibreOffice and holds the pages against GB/T 9704-2012: size and margins, 22 lines
// of 28 characters, type of 16 and 22 pt, red line, page numbers, even in number, the imprint at the foot of the last one,
// no character lost. Fails when a tool is missing.
// Usage: node packages/paper/scripts/render-check.mjs [FOLDER to keep the .docx and .pdf in]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkKind } from './measure-page.mjs';
import { breakdownOf, circular, fullPages, ofLength } from './sample-documents.mjs';
import { everyKind } from './sample-kinds.mjs';

const built = new URL('../dist/official/', import.meta.url);
const pointsPerMillimetre = 72 / 25.4;
const footOfBlock = (297 - 35) * pointsPerMillimetre;
const tolerance = 3;

const stop = (message) => {
  console.error(`render-check: ${message}`);
  process.exit(1);
};

const run = (command, args, encoding = 'utf8') => {
  try {
    return execFileSync(command, args, {
      encoding,
      maxBuffer: 64_000_000,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000,
    });
  } catch (error) {
    if (error.code === 'ENOENT')
      stop(`${command} is missing: apt-get install libreoffice-writer-nogui poppler-utils fonts-noto-cjk`);
    return stop(`${command} failed: ${error.stderr || error.message}`);
  }
};

async function write(folder, kinds) {
  const { officialDocument } = await import(new URL('official-document.js', built));
  const { breakdownDocument } = await import(new URL('breakdown-table.js', built));
  const documents = new Map([
    ['circular', await officialDocument(circular)],
    ['full', await officialDocument(fullPages)],
    ['breakdown-odd', await breakdownDocument(breakdownOf(4))],
    ['breakdown-even', await breakdownDocument(breakdownOf(20))],
  ]);
  // From one page to three: ending on an odd page, on an even one with room, on an even one without.
  for (const lines of [1, 2, 10, 17, 18, 19, 20, 21, 22, 23, 32, 44, 45, 46, 60]) {
    documents.set(`text-${lines}`, await officialDocument(ofLength(lines)));
  }
  for (const [kind, content] of kinds) documents.set(`kind-${kind}`, await officialDocument(content));
  for (const [name, bytes] of documents) writeFileSync(join(folder, `${name}.docx`), bytes);
  return [...documents.keys()];
}

/** A blank page a program puts in by itself is a page of the sheet too. */
function render(folder, names) {
  const filter = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = names.map((name) => join(folder, `${name}.docx`));
  run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...files]);
  rmSync(join(folder, 'profile'), { recursive: true, force: true });
}

/** Lines of a page, top to bottom: text without spaces, and the foot in points. */
function linesOf(pdf, page) {
  const xml = run('pdftotext', ['-bbox-layout', '-f', String(page), '-l', String(page), pdf, '-']);
  return [...xml.matchAll(/<line [^>]*yMax="([\d.]+)"[^>]*>(.*?)<\/line>/gs)]
    .map(([, foot, words]) => ({ foot: Number(foot), text: words.replace(/<[^>]*>|\s/g, '') }))
    .sort((a, b) => a.foot - b.foot);
}

const pagesOf = (pdf) => Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', [pdf]))?.[1]);

function checkImprint(name, pdf, say) {
  const pages = pagesOf(pdf);
  if (pages % 2 === 1) say(`${pages} pages, an odd number`);
  const imprint = linesOf(pdf, pages).filter(({ text }) => text.endsWith('印发'));
  if (imprint.length !== 1) return say(`no imprint on page ${pages}, the last`);
  const above = footOfBlock - imprint[0].foot;
  if (above < -tolerance || above > 12)
    say(`the imprint ends ${above.toFixed(1)} pt above the foot of the text block`);
}

function checkFullPage(pdf, say) {
  const lines = linesOf(pdf, 2).filter(({ text }) => text.startsWith('国'));
  if (lines.length !== 22) say(`${lines.length} lines on a full page, not 22`);
  for (const { text } of lines)
    if (text !== '国'.repeat(28)) say(`${text.length} characters on a line, not 28`);
  const pitch = (lines.at(-1).foot - lines[0].foot) / 21;
  if (Math.abs(pitch - 28.95) > 0.05) say(`lines are ${pitch.toFixed(2)} pt apart, not 28.95`);
}

function checkNothingLost(pdf, content, say) {
  const printed = run('pdftotext', [pdf, '-']).replace(/— \d+ —|\s/g, '');
  for (const { runs } of content.blocks) {
    const text = runs
      .map((part) => part.text)
      .join('')
      .replaceAll(/\s/g, '');
    // A paragraph that goes over a page's end is printed in two.
    const isThere = printed.includes(text) || [...text].every((character) => printed.includes(character));
    if (!isThere) say(`lost: ${text}`);
  }
  const marks = (text) => text.match(/[，。；、：]/g)?.length ?? 0;
  const given = content.blocks.reduce(
    (sum, { runs }) => sum + marks(runs.map((part) => part.text).join('')),
    0,
  );
  if (marks(printed) < given) say(`${given} marks given, ${marks(printed)} printed`);
}

const kept = process.argv[2];
const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'luoshi-render-'));
mkdirSync(folder, { recursive: true });
if (!existsSync(built)) stop('nothing is built: npx tsc -b packages/paper');
const { chartPicture } = await import(new URL('../chart/chart-picture.js', built));
const kinds = await everyKind(chartPicture);
const names = await write(folder, kinds);
render(folder, names);
const faults = [];
for (const name of names) {
  const pdf = join(folder, `${name}.pdf`);
  if (!existsSync(pdf)) stop(`LibreOffice made no ${name}.pdf`);
  const say = (fault) => faults.push(`${name}: ${fault}`);
  checkImprint(name, pdf, say);
  if (name === 'full') checkFullPage(pdf, say);
  if (name === 'circular') checkNothingLost(pdf, circular, say);
  const kind = kinds.get(name.replace('kind-', ''));
  if (kind !== undefined) {
    checkKind(run, pdf, kind, say);
    checkNothingLost(pdf, kind, say);
  }
}
if (!kept) rmSync(folder, { recursive: true, force: true });
if (faults.length > 0) stop(`${faults.length} faults\n  ${faults.join('\n  ')}`);
console.log(
  `render-check: ${names.length} documents of ${kinds.size} kinds: A4 and margins, 22 lines of 28 characters, 16 and 22 pt, red lines, page numbers, even pages, imprint at the foot of the last`,
);
