// The first week of July: checks on the spot, closings, new tasks to sign for, a speech half worked through, the circular.
import { recordCheck, type NewCheck } from '../check/record-check.ts';
import { decideClosure } from '../commitment/decide-closure.ts';
import { readCommitment } from '../commitment/read-commitment.ts';
import { requestClosure } from '../commitment/request-closure.ts';
import { signFor } from '../commitment/sign-for.ts';
import { editRows } from '../breakdown/edit-rows.ts';
import { readDocument } from '../document/read-document.ts';
import { decideItems } from '../item/decide-items.ts';
import { returnReport } from '../report/return-report.ts';
import { demoChecks } from './checks.ts';
import { minutes } from './documents/minutes.ts';
import { speech } from './documents/speech.ts';
import type { TownTarget } from './seed-letter.ts';
import type { DepartmentTask } from './seed-tasks.ts';
import { done, type Stage } from './stage.ts';
import { assign, draft, enter, officer } from './take-in.ts';
import { demoUnits } from './units.ts';

const newestReport = async (stage: Stage, commitmentId: string, at: string) => {
  const page = done(await readCommitment(await stage.as(officer, at), { id: commitmentId }));
  const [report] = page.reports;
  if (report === undefined) throw new Error(`${page.title} has no report to check`);
  return report;
};

type Found = Pick<NewCheck, 'result' | 'value' | 'extent' | 'sampleSize' | 'sampleOf' | 'found'>;

const check = async (
  stage: Stage,
  inspector: string,
  commitmentId: string,
  at: string,
  found: Found,
): Promise<void> => {
  const report = await newestReport(stage, commitmentId, at);
  const checkedOn = at.slice(0, 10);
  const sent = {
    reportId: report.id,
    nodeId: null,
    basedOn: report.version,
    evidence: [],
    checkedOn,
    ...found,
  };
  done(await recordCheck(await stage.as(inspector, at), sent));
};

/** What the inspectors found in the townships. */
export const seedChecks = async (stage: Stage, targets: readonly TownTarget[]): Promise<void> => {
  for (const { town, indicator, inspector, at, ...found } of demoChecks) {
    const target = targets.find((each) => each.town === town && each.indicator.id === indicator);
    if (target === undefined) throw new Error(`${town} has no ${indicator}`);
    await check(stage, inspector, target.commitmentId, at, found);
  }
};

/** Finished tasks: seen on the spot, asked to be closed, closed by the leader who gave them. */
export const seedClosings = async (stage: Stage, tasks: readonly DepartmentTask[]): Promise<void> => {
  for (const { task, row, unit } of tasks) {
    if (task.kind !== 'counted' || !task.closed) continue;
    await check(stage, '马丽', row.id, '2026-07-03 11:00', {
      result: 'confirmed',
      value: null,
      extent: 'full',
      sampleSize: null,
      sampleOf: null,
      found: '逐处清点，与所报一致。',
    });
    const clerk = await stage.as(stage.clerkOf(unit), '2026-07-03 15:00');
    const { version } = done(await readCommitment(clerk, { id: row.id }));
    const asked = done(
      await requestClosure(clerk, { id: row.id, basedOn: version, note: '任务已全部完成，请予销号。' }),
    );
    const [closure] = asked.closures;
    if (closure === undefined) throw new Error(`${row.title} was not asked to be closed`);
    const leader = await stage.as('陆承远', '2026-07-06 09:30');
    done(
      await decideClosure(leader, {
        id: closure.id,
        basedOn: closure.version,
        decision: 'closed',
        opinion: '同意销号。',
      }),
    );
  }
};

/** A report that did not fit its record is returned; the last counted one stands. */
export const seedReturn = async (stage: Stage, targets: readonly TownTarget[]): Promise<void> => {
  const target = targets.find((each) => each.town === '柳梁乡' && each.indicator.id === 'grass-sown');
  if (target === undefined) throw new Error('柳梁乡 has no grass-sown');
  const report = await newestReport(stage, target.commitmentId, '2026-07-06 10:00');
  const reason = '与测绘图斑不一致，请重新量算后再报。';
  done(
    await returnReport(await stage.as(officer, '2026-07-06 10:00'), {
      id: report.id,
      basedOn: report.version,
      reason,
    }),
  );
};

/** Tasks of the meeting of 6 July: three for 双渠镇, one of them signed for. */
export const seedMinutes = async (stage: Stage): Promise<void> => {
  const documentId = await enter(stage, minutes, '2026-07-06 17:20');
  let page = await draft(stage, documentId, 5, '2026-07-06 17:30');
  const office = await stage.as(officer, '2026-07-06 17:40');
  for (const row of page.rows) {
    const unit = demoUnits.find(({ name }) => row.sources[0]?.quote.includes(name))?.name;
    if (unit === undefined) throw new Error(`no unit leads: ${row.title}`);
    const change = {
      leadUnitId: stage.ids.unitId(unit),
      leadLeaderPostId: stage.ids.postId('顾明德'),
      handlerPostId: stage.ids.postId(stage.clerkOf(unit)),
      startsOn: '2026-07-07',
    };
    page = done(
      await editRows(office, { id: page.breakdown.id, rows: [{ id: row.id, basedOn: row.version }], change }),
    );
  }
  const assigned = await assign(stage, page, {
    consulted: '2026-07-06 17:50',
    answered: '2026-07-06 19:00',
    approved: '2026-07-07 08:30',
    assigned: '2026-07-07 09:00',
  });
  for (const row of assigned.rows.filter((each, i) => each.leadUnit !== '双渠镇' || i === 1)) {
    const clerk = await stage.as(stage.clerkOf(row.leadUnit ?? ''), '2026-07-07 15:00');
    done(await signFor(clerk, { commitments: [{ id: row.id, basedOn: row.version }] }));
  }
};

/** The speech of 3 July: the first third decided, the rest waits on the office's table. */
export const seedSpeech = async (stage: Stage): Promise<void> => {
  const id = await enter(stage, speech, '2026-07-04 09:00');
  const office = await stage.as(officer, '2026-07-07 16:00');
  const { items } = done(await readDocument(office, { id }));
  const seen = (from: number, to: number) =>
    items.slice(from, to).map((item) => ({ id: item.id, basedOn: item.version }));
  const third = Math.floor(items.length / 3);
  done(await decideItems(office, { items: seen(0, third), decision: 'accept' }));
  done(await decideItems(office, { items: seen(third, third + 2), decision: 'reject' }));
};
