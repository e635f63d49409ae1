// Measures a rendered document of a kind: the sheet, where its text stands, how large its type is, its red line and
// page numbers. Lengths are points unless the name says otherwise.

const perMillimetre = 72 / 25.4;
const a4 = { width: 210 * perMillimetre, height: 297 * perMillimetre };
/** Of the text block of the upright page. */
const block = { left: 28, right: 26, top: 37, bottom: 35 };
const tolerance = 3;

const near = (found, wanted, by = tolerance) => Math.abs(found - wanted) <= by;

/** Words of a page with their boxes. */
const wordsOf = (run, pdf, page) => {
  const xml = run('pdftotext', ['-bbox', '-f', String(page), '-l', String(page), pdf, '-']);
  const words = [
    ...xml.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gs),
  ];
  return words.map(([, left, top, right, bottom, text]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text,
  }));
};

/** Pages with their sizes. */
const sizesOf = (run, pdf) =>
  [...run('pdfinfo', ['-f', '1', '-l', '99', pdf]).matchAll(/Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)/g)].map(
    ([, , width, height]) => ({ width: Number(width), height: Number(height) }),
  );

/** Sizes of type on the first pages, as drawn. */
const typeSizesOf = (run, pdf) => {
  const xml = run('pdftohtml', ['-xml', '-i', '-stdout', '-f', '1', '-l', '1', '-zoom', '1', pdf]);
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"[^>]*color="(#[0-9a-f]{6})"/g)].map(
      ([, id, size, colour]) => [id, { size: Number(size), colour }],
    ),
  );
  return [...xml.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/gs)].map(([, font, text]) => ({
    ...fonts.get(font),
    text: text.replaceAll(/<[^>]*>|\s/g, ''),
  }));
};

const checkSheet = (run, pdf, say) => {
  for (const [at, { width, height }] of sizesOf(run, pdf).entries()) {
    const isAcross = width > height;
    const [w, h] = isAcross ? [height, width] : [width, height];
    if (!near(w, a4.width, 1) || !near(h, a4.height, 1))
      say(`page ${at + 1} is ${width} × ${height} pt, not A4`);
  }
};

const isFolio = (word) => /^[—\d]+$/.test(word.text);

/** Text keeps inside the block; what begins a line stands at its left edge. */
const checkMargins = (words, say) => {
  const text = words.filter((word) => !isFolio(word));
  const left = Math.min(...text.map((word) => word.left));
  const right = Math.max(...text.map((word) => word.right));
  const bottom = Math.max(...text.map((word) => word.bottom));
  if (!near(left, block.left * perMillimetre)) say(`text begins at ${left.toFixed(1)} pt, not 28 mm`);
  if (right > a4.width - block.right * perMillimetre + tolerance + 8)
    say(`text ends at ${right.toFixed(1)} pt`);
  if (bottom > a4.height - block.bottom * perMillimetre + tolerance) say(`text goes below the block`);
};

/** Digits are drawn apart from characters: of a text it is enough that a part of it of some length has the size. */
const checkType = (run, pdf, content, say) => {
  const lines = typeSizesOf(run, pdf);
  const sizesOfText = (text) =>
    lines.filter((line) => line.text.length > 2 && text.includes(line.text)).map(({ size }) => size);
  const hold = (text, wanted, name) => {
    const sizes = sizesOfText(text);
    if (!sizes.some((size) => near(size, wanted, 0.6)))
      say(`the ${name} is of ${sizes.join(', ')} pt, not ${wanted}`);
  };
  hold(content.blocks.find(({ kind }) => kind === 'paragraph').runs[0].text, 16, 'text');
  hold(content.title.at(-1), 22, 'title');
  if (!lines.some(({ colour }) => colour === '#ff0000')) say('the masthead is not red');
};

const checkFolio = (words, say) => {
  if (!words.some((word) => /^\d+$/.test(word.text) && word.top > a4.height - block.bottom * perMillimetre))
    say('no number below the text of page 1');
};

/** A line of pure red as wide as the text block, found in the picture of the page. */
const checkRedLine = (run, pdf, say) => {
  const picture = run('pdftoppm', ['-r', '36', '-f', '1', '-l', '1', pdf], 'buffer');
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'));
  const [width, height, start] = [Number(head[1]), Number(head[2]), head[0].length];
  let longest = 0;
  for (let y = 0; y < height; y += 1) {
    let reds = 0;
    for (let x = 0; x < width; x += 1) {
      const at = start + 3 * (y * width + x);
      if (picture[at] > 200 && picture[at + 1] < 170 && picture[at + 2] < 170) reds += 1;
    }
    longest = Math.max(longest, reds);
  }
  const millimetres = (longest / 36) * 25.4;
  if (!near(millimetres, 156, 3)) say(`the red line is ${millimetres.toFixed(0)} mm long, not 156`);
};

/**
 * Holds a document of a kind against the standard.
 *
 * @param run runs a command and gives its output; with 'buffer' as bytes
 * @param say is told each fault
 */
export const checkKind = (run, pdf, content, say) => {
  const words = wordsOf(run, pdf, 1);
  checkSheet(run, pdf, say);
  checkMargins(words, say);
  checkType(run, pdf, content, say);
  checkFolio(words, say);
  checkRedLine(run, pdf, say);
};
