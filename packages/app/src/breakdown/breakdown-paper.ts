// The breakdown as it is printed: a notice that hands it out, and the table. Made from the page, so both say the same.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { filled, seriesWord } from '@luoshi/domain/bulletin/form';
import { goalText } from '@luoshi/domain/breakdown/goal';
import { partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import {
  breakdownDocument,
  type BreakdownContent,
  type BreakdownRow as PrintedRow,
} from '@luoshi/paper/official/breakdown-table';
import { findCountyName } from '@luoshi/store/queries/unit';
import { listUnits } from '@luoshi/store/queries/unit';
import { issuerOf, salutationOf } from '../bulletin/letterhead.ts';
import type { Scene } from '../use-case/use-case.ts';
import type { BreakdownPage } from './breakdown-page.ts';

/** Address of this module for the worker. */
export const breakdownPaperModule = import.meta.url;

/**
 * Makes the .docx.
 *
 * @public called in the worker thread, by name
 */
export const makeBreakdown = (content: BreakdownContent): Promise<Uint8Array> => breakdownDocument(content);

/** Who issues it and to whom, as it stands on paper. */
export interface Letter {
  readonly unitId: string | null;
  readonly issuer: string;
  /** 发文机关代字, series of the number. */
  readonly word: string;
  readonly title: string;
  readonly addressees: readonly string[];
}

/** The letter of a breakdown: the bureau issues it, to townships and departments. */
export const letterOf = async (scene: Scene, title: string, say: Say): Promise<Letter> => {
  const county = await findCountyName(scene);
  const bureau = (await listUnits(scene)).find((unit) => unit.kind === 'office');
  const form = scene.context.rules.bulletins.breakdown;
  const issuer = issuerOf(form, form.through, county, bureau?.name ?? county);
  return {
    unitId: bureau?.id ?? null,
    issuer,
    word: seriesWord(form, form.through, county),
    title: say('breakdown.paper.notice', { title }),
    addressees: form.addressees,
  };
};

const opWord = {
  '=': 'exactly',
  '>=': 'at-least',
  '<=': 'at-most',
  growth: 'growth',
  change: 'change',
  rank: 'rank',
} as const;

const dated = (date: CalendarDate | null, say: Say): string =>
  date === null ? '' : say('circular.date', { ...partsOf(date) });

type Row = BreakdownPage['rows'][number];

const goalOf = (row: Row, say: Say): string => {
  if (row.targetOp === null || row.targetValue === null) return '';
  const goal = goalText(row.targetValue, row.unitOfMeasure ?? '');
  return say('breakdown.paper.goal', { op: opWord[row.targetOp], goal, place: row.targetValue });
};

const printedRow = (row: Row, say: Say): PrintedRow => ({
  task: row.title,
  goal: goalOf(row, say),
  leader: row.leadLeader ?? '',
  lead: row.leadUnit ?? '',
  support: row.supportUnits.join('\n'),
  person: row.handler ?? '',
  nodes: row.nodes
    .map((node) => say('breakdown.paper.node', { proof: node.proof, due: dated(node.dueOn, say) }))
    .join('\n'),
  due: dated(row.dueOn, say),
  cadence: say('breakdown.paper.cadence', { cadence: row.cadence }),
  source: row.sources.map((source) => source.section || source.documentTitle).join('\n'),
});

const paragraph = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] });

/**
 * What the document says.
 *
 * @param issued number and day of issue; null: both stay blank
 */
export const breakdownPaper = (
  scene: Scene,
  page: BreakdownPage,
  letter: Letter,
  issued: { readonly number: string; readonly on: CalendarDate } | null,
  say: Say,
): BreakdownContent => {
  const { title, approvedAt } = page.breakdown;
  const { clocks, bulletins } = scene.context.rules;
  const form = bulletins.breakdown;
  const signedOn = approvedAt === null ? null : dateIn(approvedAt, scene.context.clock.zone);
  const { year } = partsOf(signedOn ?? scene.today);
  const days = { signFor: clocks.signFor.days, roadMap: clocks.roadMap.days };
  return {
    covering: {
      masthead: filled(form.masthead, { issuer: letter.issuer }),
      issue: null,
      number: issued?.number ?? null,
      numberBlank: say('circular.number.blank', { word: letter.word, year }),
      title: [letter.issuer, letter.title],
      addressees: salutationOf(letter.addressees, say),
      blocks: [
        paragraph(say('breakdown.paper.lead', { title })),
        paragraph(say('breakdown.paper.demand', days)),
      ],
      attachments: [title],
      signature: letter.issuer,
      date: issued === null ? null : signedOn,
      copies: form.copies,
      printed: { by: letter.issuer, date: issued?.on ?? null },
    },
    title,
    rows: page.rows.map((row) => printedRow(row, say)),
  };
};
