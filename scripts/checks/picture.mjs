// Draws the house from `floors.mjs`: `node scripts/checks/picture.mjs` writes docs/architecture.svg.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { floors } from './floors.mjs';
import { root } from './tool.mjs';

const room = { width: 190, height: 92, gap: 26 };
const storey = 148;
const margin = 24;

const top = Math.max(...floors.map((floor) => floor.level));
const onLevel = (level) => floors.filter((floor) => floor.level === level);
const widest = Math.max(...Array.from({ length: top + 1 }, (_, level) => onLevel(level).length));
const size = {
  width: 2 * margin + widest * room.width + (widest - 1) * room.gap,
  height: 3 * margin + top * storey + room.height,
};

const placeOf = ({ name, level }) => {
  const row = onLevel(level);
  const used = row.length * room.width + (row.length - 1) * room.gap;
  const i = row.findIndex((floor) => floor.name === name);
  return { x: (size.width - used) / 2 + i * (room.width + room.gap), y: margin + (top - level) * storey };
};

const lines = (text, most = 26) =>
  text.split(' ').reduce(
    (rows, word) => {
      const last = rows.at(-1);
      if (`${last} ${word}`.trim().length <= most) return [...rows.slice(0, -1), `${last} ${word}`.trim()];
      return [...rows, word];
    },
    [''],
  );

const drawRoom = (floor) => {
  const { x, y } = placeOf(floor);
  const text = lines(floor.holds)
    .map((line, i) => `<text x="${x + 12}" y="${y + 48 + i * 16}" class="holds">${line}</text>`)
    .join('');
  return `<rect x="${x}" y="${y}" width="${room.width}" height="${room.height}" class="room"/><text x="${x + 12}" y="${y + 26}" class="name">${floor.name}</text>${text}`;
};

const drawImport = (from, name) => {
  const to = floors.find((floor) => floor.name === name.split('/')[0]);
  const a = placeOf(from);
  const b = placeOf(to);
  if (from.level === to.level) {
    const [x1, x2, y] = [a.x + room.width / 2, b.x + room.width / 2, a.y + room.height];
    return `<path d="M${x1} ${y} C${x1} ${y + 34} ${x2} ${y + 34} ${x2} ${y}" class="import"/>`;
  }
  const [x1, y1, x2, y2] = [a.x + room.width / 2, a.y + room.height, b.x + room.width / 2, b.y];
  return `<path d="M${x1} ${y1} C${x1} ${y1 + 30} ${x2} ${y2 - 30} ${x2} ${y2}" class="import"/>`;
};

/** The picture as SVG text. */
export function picture() {
  const imports = floors.flatMap((floor) => {
    const packages = [...new Set(floor.imports.map((name) => name.split('/')[0]))];
    return packages.map((name) => drawImport(floor, name));
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="The house of Luoshi: imports go down only">
<style>.room{fill:#fffefb;stroke:#8b877c}.name{font:600 15px sans-serif;fill:#1b1f24}.holds{font:12px sans-serif;fill:#454b53}.import{fill:none;stroke:#a9bfd4;stroke-width:1.5}</style>
<rect width="100%" height="100%" fill="#f4f2ec"/>
${imports.join('\n')}
${floors.map(drawRoom).join('\n')}
</svg>
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(root, 'docs/architecture.svg'), picture());
}
