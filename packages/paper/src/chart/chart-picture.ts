// A chart as a picture for a document: the shapes as SVG in print's greys, and the SVG as PNG.
import {
  chartLetter,
  chartShapes,
  chartWidth,
  type Shape,
  type Tone,
} from '@luoshi/domain/bulletin/chart-shapes';
import type { Chart } from '@luoshi/domain/bulletin/chart';
import sharp from 'sharp';

/** A picture and its size in pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Paper is printed without colour: tones differ in darkness, and in an outline. */
const colours: Readonly<Record<Tone, string>> = {
  actual: '#1f3a68',
  plan: '#c9ced6',
  earlier: '#8f9bad',
  ink: '#111111',
  faint: '#444444',
  hairline: '#999999',
};

const faces = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','WenQuanYi Zen Hei',sans-serif";

/** Pixels to one unit of the drawing: 640 units on 150 mm of paper print at some 220 a inch. */
const density = 2;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const element = (shape: Shape): string => {
  const colour = colours[shape.tone];
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${colour}"/>`;
    case 'line': {
      const points = shape.points.map(([x, y]) => `${x},${y}`).join(' ');
      const width = shape.tone === 'hairline' ? 0.75 : 2.25;
      return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
    }
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" fill="${colour}">${escaped(shape.text)}</text>`;
  }
};

/** The chart as SVG. */
export const chartSvg = (chart: Chart): string => {
  const { height, shapes } = chartShapes(chart);
  const size = `width="${chartWidth * density}" height="${height * density}" viewBox="0 0 ${chartWidth} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${faces}" font-size="${chartLetter}"><rect width="100%" height="100%" fill="#ffffff"/>${shapes.map(element).join('')}</svg>`;
};

/** The chart as PNG, on white. */
export const chartPicture = async (chart: Chart): Promise<Picture> => {
  const { data, info } = await sharp(Buffer.from(chartSvg(chart)))
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return { png: new Uint8Array(data), width: info.width, height: info.height };
};
