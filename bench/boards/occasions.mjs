// Occasions of the generated county's year: inspections, dispatch meetings, documents.

import { addDays } from '@luoshi/domain/period/calendar-date';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { instant } from './year.mjs';

const visitsOf = (matter, { office, working }) =>
  working.map(({ unit }, at) => ({
    unit_id: unit.id,
    matter_ids: [matter.id],
    planned_on: addDays('2026-01-10', at * 3 - Math.floor((at * 3) / 350) * 350),
    inspector_post_ids: [office.posts[2].id],
    ...(at * 3 < 340 ? { state: 'made', made_on: addDays('2026-01-10', at * 3) } : {}),
  }));

const findingsOf = (matter, { office }, all, chance) =>
  all
    .filter(({ row }) => row.kind === 'rectification' && row.state !== 'assigned')
    .map(({ unit, row }) => ({
      unit_id: unit.unit.id,
      matter_id: matter.id,
      title: row.title,
      found: '现场与台账不一致',
      due_on: row.due_on,
      found_on: addDays('2026-01-05', chance.below(20)),
      state: 'confirmed',
      decided_by_post_id: office.posts[0].id,
      decided_at: instant('2026-01-28'),
      commitment_id: row.id,
      noted_by_post_id: office.posts[2].id,
      noted_by_person_id: office.posts[2].person_id,
      noted_at: instant('2026-01-27'),
    }));

/** One matter, a visit to every unit, and what was found there. */
export async function fillInspections(tx, county, all, chance) {
  const matter = await insertRow(tx, 'inspection_matters', {
    year: 2026,
    code: 'DC-2026-01',
    title: '年度重点任务落实情况督查',
    content: '看进度、看质量、看台账',
    basis: '年度督查检查考核计划',
    inspecting_unit_id: county.office.unit.id,
    object_unit_ids: county.working.map(({ unit }) => unit.id),
    starts_on: '2026-01-05',
    ends_on: '2026-12-31',
    days: 1,
  });
  await insertRow(tx, 'counters', { series: 'DC', year: 2026, value: 1 });
  await insertRows(tx, 'inspection_visits', visitsOf(matter, county));
  await insertRows(tx, 'findings', findingsOf(matter, county, all, chance));
}

/** A dispatch meeting every month, each with fifteen matters. */
export async function fillMeetings(tx, { leaders }, all) {
  const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
  const meetings = await insertRows(
    tx,
    'meetings',
    months.map((month) => ({
      title: `${month}调度会`,
      held_on: `${month}-08`,
      begins_at: '09:00',
      place: '县政府二楼会议室',
      state: 'held',
      chair_post_id: leaders[0].id,
      opened_at: instant(`${month}-08`),
      closed_at: instant(`${month}-08`, 11),
    })),
  );
  const items = meetings.flatMap((meeting, m) =>
    all.slice(m * 15, m * 15 + 15).map(({ row }, ordinal) => ({
      meeting_id: meeting.id,
      ordinal,
      reason: 'behind',
      title: row.title,
      commitment_id: row.id,
      standing: '滞后',
      discussed_at: meeting.opened_at,
    })),
  );
  await insertRows(tx, 'agenda_items', items);
}

const sentence = '各乡镇要在6月底前完成河道清淤12公里，县水务局牵头负责。';

/** Documents with the promises found in them. */
export async function fillDocuments(tx, { office }) {
  const text = sentence.repeat(40);
  const documents = await insertRows(
    tx,
    'documents',
    Array.from({ length: 60 }, (_, at) => ({
      title: `工作会议讲话（${at + 1}）`,
      source: at % 2 === 0 ? 'speech' : 'plan',
      secrecy: 'internal',
      dated_on: addDays('2026-01-05', at * 6),
      text,
      added_by_post_id: office.posts[1].id,
      added_at: instant(addDays('2026-01-06', at * 6)),
    })),
  );
  const items = documents.flatMap((document, d) =>
    Array.from({ length: 40 }, (_, ordinal) => ({
      document_id: document.id,
      ordinal,
      kind: 'promise',
      state: d < 50 ? 'accepted' : 'found',
      starts: ordinal * sentence.length,
      ends: (ordinal + 1) * sentence.length,
      quote: sentence,
      what: '完成河道清淤',
      measures: '[]',
      owners: ['县水务局'],
    })),
  );
  await insertRows(tx, 'items', items);
}
