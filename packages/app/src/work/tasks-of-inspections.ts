// 督查检查: visits planned for somebody, findings to confirm, seeds to enter, results to publish, what is looked at again.
import type { DrawRow } from '@luoshi/store/queries/draw';
import type { VisitRow } from '@luoshi/store/queries/inspection';
import type { FindingLine } from '../inspection/finding-line.ts';
import type { InspectionWork } from './load-inspection-work.ts';
import type { WorkData } from './load-work.ts';
import { newTask } from './new-task.ts';
import type { Who, WorkTask } from './work-task.ts';

const inspector: Who = { kind: 'inspector' };

/** Whoever the visit is planned for; any inspector when nobody is named. */
const visitors = (visit: VisitRow, { duty }: WorkData): readonly Who[] => {
  const named = visit.inspector_post_ids.flatMap((id) => duty.people.get(id) ?? []);
  return named.length === 0 ? [inspector] : named.map((person) => ({ kind: 'person', ...person }));
};

const ofVisit = (visit: VisitRow, data: WorkData, { codes }: InspectionWork): readonly WorkTask[] =>
  visitors(visit, data).map((who, at) =>
    newTask({
      key: `make-visit ${visit.id} ${at}`,
      step: 'make-visit',
      who,
      verb: 'visit.record',
      title: data.units.find(({ id }) => id === visit.unit_id)?.name ?? '',
      subject: { type: 'inspection', id: null },
      from: visit.matter_ids.flatMap((id) => codes.get(id) ?? []),
      dueOn: visit.planned_on,
      version: visit.version,
    }),
  );

const ofFinding = (finding: FindingLine): readonly WorkTask[] => {
  const common = {
    title: finding.title,
    subject: { type: 'finding', id: finding.id },
    from: [finding.unit, finding.code],
    version: finding.version,
  } as const;
  if (finding.state === 'noted')
    return [
      newTask({
        ...common,
        key: `decide-finding ${finding.id}`,
        step: 'decide-finding',
        who: { kind: 'office' },
        verb: 'finding.decide',
      }),
    ];
  return finding.lookBack !== null && finding.lookBack.dueInDraw !== null
    ? [
        newTask({
          ...common,
          key: `look-back ${finding.id}`,
          step: 'look-back',
          who: inspector,
          verb: 'look-back.record',
          dueOn: finding.lookBack.until,
        }),
      ]
    : [];
};

/** Page on which a draw stands. */
const pageOf = (draw: DrawRow): WorkTask['subject'] => {
  if (draw.subject_type === 'round') return { type: 'round', id: draw.subject_id };
  return draw.subject_type === 'look-back' ? { type: 'finding', id: null } : { type: 'attendance', id: null };
};

/** A seed is entered by another than who froze the list: an inspector by default. */
const ofDraw = (draw: DrawRow): WorkTask => {
  const isSeeded = draw.seed !== null;
  return newTask({
    key: `${isSeeded ? 'publish-draw' : 'enter-seed'} ${draw.id}`,
    step: isSeeded ? 'publish-draw' : 'enter-seed',
    who: isSeeded ? { kind: 'office' } : inspector,
    verb: isSeeded ? 'draw.publish' : 'draw.seed',
    title: draw.title,
    subject: pageOf(draw),
    from: [draw.source],
    dueOn: draw.source_on,
    version: draw.version,
  });
};

/** Everything about inspections. */
export const tasksOfInspections = (data: WorkData): readonly WorkTask[] => {
  const { inspection } = data;
  return [
    ...inspection.visits.flatMap((visit) => ofVisit(visit, data, inspection)),
    ...inspection.findings.flatMap(ofFinding),
    // Who is asked about attendance is known after the visits only; its page publishes.
    ...inspection.draws
      .filter((draw) => draw.subject_type !== 'attendance' || draw.seed === null)
      .map(ofDraw),
  ];
};
