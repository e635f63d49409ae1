// Sections and defaults of the .docx: page, margins, the 22-line grid, the plain style.
import {
  DocumentGridType,
  PageOrientation,
  type IPropertiesOptions,
  type ISectionPropertiesOptions,
} from 'docx';
import { landscape, linePitch, numberLine, portrait, typeSizes } from './page.ts';
import { exactly } from './text-paragraph.ts';
import { faces } from './typeface.ts';

const grid = { type: DocumentGridType.LINES, linePitch };

/** Upright page. */
export const portraitPage: ISectionPropertiesOptions = {
  page: { size: portrait.size, margin: { ...portrait.margins, header: 851, footer: numberLine.fromFoot } },
  grid,
};

/** Page of a table printed across; its number stands at the left edge, put there by the header. */
export const landscapePage: ISectionPropertiesOptions = {
  page: {
    size: { ...landscape.size, orientation: PageOrientation.LANDSCAPE },
    margin: { ...landscape.margins, header: 400, footer: 400 },
  },
  grid,
};

const plain = { font: faces.fangsong, size: typeSizes.san, language: { value: 'en-US', eastAsia: 'zh-CN' } };

/** What holds for the whole document. The plain style is spelt out: LibreOffice does not take it from defaults. */
export const documentDefaults = {
  evenAndOddHeaderAndFooters: true,
  styles: {
    default: { document: { run: plain, paragraph: { spacing: exactly(linePitch) } } },
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        run: plain,
        paragraph: { spacing: exactly(linePitch) },
      },
    ],
  },
} as const satisfies Omit<IPropertiesOptions, 'sections'>;
