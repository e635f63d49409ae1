// What stands around the commitments of the generated county: obstacles, extensions, notices, instructions, projects.

import { addDays } from '@luoshi/domain/period/calendar-date';
import { insertRows } from '@luoshi/store/journal/write';
import { fillDocuments, fillInspections, fillMeetings } from './occasions.mjs';
import { instant, today } from './year.mjs';

const every = (list, step) => list.filter((_, at) => at % step === step - 1);
const underway = (all) => all.filter(({ row }) => row.state === 'underway');
const ago = (days) => addDays(today, -days);

const obstacleOf = ({ unit, row, nodes }, at, { office, working }) => {
  const isDecided = at % 4 !== 0;
  const raisedOn = ago(isDecided ? 10 + (at % 20) : 1);
  const node = nodes.find(({ due_on: due }) => due > today);
  return {
    commitment_id: row.id,
    node_id: node?.id ?? null,
    unit_id: unit.unit.id,
    blocked: '项目用地手续尚未办结',
    tried: '已两次上门对接，补齐了勘界资料',
    asked: '请协调加快审批',
    answer_by: addDays(raisedOn, 15),
    must_unit_id: working.at(-1 - (at % 20)).unit.id,
    raised_by_post_id: unit.handlers[0].id,
    raised_at: instant(raisedOn),
    due_on: node?.due_on ?? row.due_on,
    in_time: at % 3 !== 0,
    state: isDecided ? 'recognised' : 'raised',
    decided_by_post_id: isDecided ? office.posts[0].id : null,
    decided_at: isDecided ? instant(addDays(raisedOn, 1)) : null,
  };
};

async function fillObstacles(tx, county, all) {
  const blocked = every(underway(all), 16);
  const rows = await insertRows(
    tx,
    'obstacles',
    blocked.map((each, at) => obstacleOf(each, at, county)),
  );
  const turns = rows
    .filter(({ state }) => state === 'recognised')
    .map((row, at) => ({
      obstacle_id: row.id,
      ordinal: 0,
      unit_id: row.must_unit_id,
      leader_post_id: county.leaders[at % county.leaders.length].id,
      begun_at: row.decided_at,
      answer_by: row.answer_by,
    }));
  await insertRows(tx, 'obstacle_turns', turns);
}

const fillExtensions = (tx, { office }, all) =>
  insertRows(
    tx,
    'extensions',
    every(
      underway(all).filter(({ row }) => row.due_on > today),
      25,
    ).map(({ unit, row }) => ({
      commitment_id: row.id,
      unit_id: unit.unit.id,
      reason: '汛期停工，工期顺延',
      progress: '主体已完成',
      from_due_on: row.due_on,
      to_due_on: addDays(row.due_on, 30),
      asked_by_post_id: unit.head.id,
      asked_at: instant(ago(6)),
      decision: 'refused',
      opinion: '剩余工期足够，请加快进度',
      decided_by_post_id: office.posts[0].id,
      decided_at: instant(ago(5)),
    })),
  );

const fillNotices = (tx, { office }, all) =>
  insertRows(
    tx,
    'notices',
    every(underway(all), 20).map(({ unit, row }, at) => ({
      kind: at % 2 === 0 ? 'reminder' : 'urging',
      unit_id: unit.unit.id,
      commitment_ids: [row.id],
      matter: `${row.title}进度滞后`,
      basis: '督查考核工作规程',
      requirement: '请于五个工作日内报送整改措施',
      issued_at: instant(ago(3 + (at % 60))),
      reply_days: 5,
      made_by_post_id: office.posts[0].id,
      made_at: instant(ago(3 + (at % 60)), 8),
    })),
  );

const fillInstructions = (tx, { office, leaders }, all) =>
  insertRows(
    tx,
    'instructions',
    every(all, 12).map(({ row }, at) => {
      const by = leaders[at % leaders.length];
      return {
        number: `2026-P${String(at + 1).padStart(3, '0')}`,
        type: at % 3 === 0 ? 'meeting' : 'instruction',
        title: `关于${row.title}的批示`,
        text: '请抓紧落实，按期报告结果。',
        given_on: '2026-01-01',
        given_by_post_id: by.id,
        given_by: by.name,
        urgency: 'ordinary',
        due_on: row.due_on,
        state: 'assigned',
        commitment_id: row.id,
        registered_by_post_id: office.posts[1].id,
      };
    }),
  );

const fillProjects = (tx, all) =>
  insertRows(
    tx,
    'projects',
    all
      .filter(({ row }) => row.kind === 'project')
      .map(({ row }, at) => ({
        commitment_id: row.id,
        life: at % 4 === 3 ? 'bidding' : 'building',
        planned_start_on: '2026-03-15',
        started_on: at % 4 === 3 ? null : '2026-03-20',
        year: 2026,
        planned_investment: String(1_000 + 50 * (at % 40)),
        invested: String(600 + 30 * (at % 40)),
        invested_as_of: '2026-11-30',
      })),
  );

/** Fills the county. @param all its commitments as made */
export async function fillAround(tx, county, all, chance) {
  await fillObstacles(tx, county, all);
  await fillExtensions(tx, county, all);
  await fillNotices(tx, county, all);
  await fillInstructions(tx, county, all);
  await fillProjects(tx, all);
  await fillInspections(tx, county, all, chance);
  await fillMeetings(tx, county, all);
  await fillDocuments(tx, county);
}
