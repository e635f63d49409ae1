// 督查专报: upward, to committee and government: on what basis and what was looked at, progress, problems with their
// causes, suggestions. It asks nothing of anybody below.
import { partsOf } from '../period/calendar-date.ts';
import type { Block } from './block.ts';
import type { ComposedContent } from './content.ts';
import type { Say } from './figure.ts';
import { groupOf } from './group-figures.ts';
import type { Ledger } from './ledger.ts';
import { overview } from './overview.ts';
import { penOf, type Pen } from './pen.ts';
import { problems } from './problems.ts';
import { numbered, points } from './sections.ts';

/** How many obstacles a report tells with their causes. */
const mostCauses = 5;

const basis = (ledger: Ledger, pen: Pen): readonly Block[] => {
  const { month, day } = partsOf(ledger.asOf);
  const text = pen.say('circular.report.basis', {
    month,
    day,
    all: pen.figure('count.all'),
    desk: pen.figure('group.desk'),
    inspected: pen.figure('group.inspected'),
  });
  return [pen.block('paragraph', text)];
};

const causes = (ledger: Ledger, pen: Pen): readonly Block[] => {
  const stuck = groupOf(ledger, 'blocked').slice(0, mostCauses);
  return points(
    stuck.map((line) => ({
      heading: pen.say('circular.obstacle.heading', { title: line.title }),
      text: pen.say('circular.obstacle.text', {
        unit: line.unit ?? '',
        blocked: line.obstacle?.blocked ?? '',
        asked: line.obstacle?.asked ?? '',
      }),
    })),
    pen,
  );
};

const suggestions = (ledger: Ledger, pen: Pen): readonly Block[] => {
  const has = (bucket: string): boolean => ledger.lines.some((line) => line.bucket === bucket);
  const blocked = pen.some('group.blocked');
  const corrected = pen.some('group.corrected');
  const list = [
    ...(blocked === null ? [] : [pen.say('circular.report.suggest-obstacles', { blocked })]),
    ...(has('behind') ? [pen.say('circular.report.suggest-behind')] : []),
    ...(has('noPlan') ? [pen.say('circular.report.suggest-plan')] : []),
    ...(corrected === null ? [] : [pen.say('circular.report.suggest-check', { corrected })]),
  ];
  const said = list.length === 0 ? [pen.say('circular.report.suggest-none')] : list;
  return [
    ...said.map((text) => pen.block('paragraph', text)),
    pen.block('paragraph', pen.say('circular.report.close')),
  ];
};

/** The report of a ledger. */
export const composeSpecialReport = (ledger: Ledger, say: Say): ComposedContent => {
  const pen = penOf(ledger, say);
  const blocks = numbered(
    [
      { title: say('circular.report.basis-title'), blocks: basis(ledger, pen) },
      { title: say('circular.report.progress-title'), blocks: overview(ledger, pen) },
      { title: say('circular.problem.title'), blocks: problems(ledger, pen) },
      { title: say('circular.report.cause-title'), blocks: causes(ledger, pen) },
      { title: say('circular.report.suggest-title'), blocks: suggestions(ledger, pen) },
    ],
    pen,
  );
  return { blocks, figures: pen.figures(), attachments: [], annexes: [], charts: [] };
};
