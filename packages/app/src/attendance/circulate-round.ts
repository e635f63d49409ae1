// 到岗督查通报: by unit, in counts. There is nothing in it that a name could come from.
import { seenIn } from '@luoshi/domain/attendance/count-results';
import { attendanceResults } from '@luoshi/domain/attendance/settle';
import type { Annex } from '@luoshi/domain/bulletin/annex';
import { plainBlock } from '@luoshi/domain/bulletin/block';
import { bulletinContent } from '@luoshi/domain/bulletin/content';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { periodOf } from '@luoshi/domain/period/period';
import { updateRow } from '@luoshi/store/journal/write';
import { findRound, listVisits, type RoundRow, type VisitRow } from '@luoshi/store/queries/attendance';
import { listUnits } from '@luoshi/store/queries/unit';
import { draftBulletin } from '../bulletin/draft-bulletin.ts';
import { useCase } from '../use-case/use-case.ts';
import { countsOf, countsOfAll } from './visit-counts.ts';

/** Results a circular prints; what still waits for an explanation is never printed. */
const printed = attendanceResults.filter((result) => result !== 'to-explain');

const tableOf = (visits: readonly VisitRow[], names: ReadonlyMap<string, string>, say: Say): Annex => ({
  title: say('attendance.paper.table'),
  caption: say('attendance.paper.caption'),
  columns: [
    say('attendance.paper.unit'),
    say('attendance.paper.looked'),
    ...printed.map((result) => say(`attendance.result.${result}`)),
  ],
  rows: visits.map((visit) => {
    const counts = countsOf(visit);
    return [
      names.get(visit.unit_id) ?? '',
      `${seenIn(counts)}`,
      ...printed.map((result) => `${counts[result]}`),
    ];
  }),
  notes: [say('attendance.paper.note')],
});

const textOf = (
  round: RoundRow,
  visits: readonly VisitRow[],
  bodies: readonly string[],
  say: Say,
): string => {
  const counts = countsOfAll(visits);
  return say('attendance.paper.text', {
    bodies: bodies.join('、'),
    ordinal: round.ordinal,
    units: visits.length,
    looked: seenIn(counts),
    onDuty: counts['on-duty'],
    inField: counts['in-field'],
    onLeave: counts['on-leave'],
    absent: counts.absent,
  });
};

/** @returns the draft's id; `not-found`, `wrong-state` while a visit is open, without visits, or drafted before; `changed-meanwhile` */
export const circulateRound = useCase(
  'attendance.circulate',
  async (
    scene,
    { id, basedOn, say }: { readonly id: string; readonly basedOn: number; readonly say: Say },
  ) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const round = await findRound(scene, id);
    if (round === null) return refuse('not-found', { table: 'attendance_rounds' });
    const visits = await listVisits(scene, [id]);
    const isOpen = visits.length === 0 || visits.some(({ state }) => state !== 'settled');
    if (isOpen || round.bulletin_id !== null)
      return refuse('wrong-state', { state: isOpen ? 'asked' : 'drafted', act: 'circulate' });
    const names = new Map((await listUnits(scene)).map((unit) => [unit.id, unit.name]));
    const bodies = round.body_unit_ids.map((unitId) => names.get(unitId) ?? '');
    const table = tableOf(visits, names, say);
    const drafted = await draftBulletin(scene, {
      kind: 'inspection-circular',
      title: say('attendance.paper.title', { year: round.year, ordinal: round.ordinal }),
      period: periodOf(round.ends_on, 'month'),
      asOf: scene.today,
      through: null,
      addressees: null,
      content: bulletinContent({
        blocks: [plainBlock('paragraph', textOf(round, visits, bodies, say))],
        attachments: [table.title],
        annexes: [table],
      }),
      subject: { type: 'attendance-round', id },
    });
    if (!drafted.ok) return drafted;
    const linked = await updateRow(scene, 'attendance_rounds', id, basedOn, {
      bulletin_id: drafted.value.id,
    });
    return linked.ok ? ok({ bulletinId: drafted.value.id }) : linked;
  },
);
