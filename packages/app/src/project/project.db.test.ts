// 重点项目: listed with its leader, started or not, and the year's investment in 万元.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenCommitment } from '../testing/given-commitment.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { addProject } from './add-project.ts';
import { enrolProject } from './enrol-project.ts';
import { listProjects } from './list-projects.ts';
import { updateProject } from './update-project.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const office = () => county.as('沈文博');
const list = async () => valueOf(await listProjects(office(), undefined));

test('a new project is a commitment of its leader and unit, and is late until somebody says it has started', async () => {
  const { id, number } = valueOf(
    await addProject(office(), {
      title: '双渠镇供水管网改造',
      life: 'building',
      leadLeaderPostId: county.post('何秀兰'),
      leadUnitId: county.unit('双渠镇'),
      supportUnitIds: [],
      basis: '2026年县列重点项目计划第12项',
      plannedStartOn: '2026-07-01',
      dueOn: '2026-12-31',
      plannedInvestment: '1200.50',
    }),
  );
  const before = await list();
  expect(before).toMatchObject({ started: 0, unstarted: 1, plannedInvestment: '1200.50', invested: '0.00' });
  const [project] = before.projects;
  expect(project).toMatchObject({ id, isUnstarted: true, commitment: { number, kind: 'project' } });
  const clerk = county.as('贺晓梅');
  const given = { id, basedOn: 1, startedOn: '2026-07-06', invested: '300.25', investedAsOf: '2026-07-08' };
  expect(codeOf(await updateProject(county.as('周雨桐'), given))).toBe('not-allowed');
  expect(codeOf(await updateProject(clerk, { ...given, startedOn: '2026-07-09' }))).toBe('invalid-input');
  expect(codeOf(await updateProject(clerk, { ...given, investedAsOf: null }))).toBe('invalid-input');
  expect(codeOf(await updateProject(clerk, { ...given, invested: '-1' }))).toBe('negative-count');
  valueOf(await updateProject(clerk, given));
  expect(await list()).toMatchObject({ started: 1, unstarted: 0, invested: '300.25' });
  expect(codeOf(await updateProject(clerk, given))).toBe('changed-meanwhile');
});

test('a commitment of the ledger comes onto the list once, by its number', async () => {
  await givenCommitment(county, { number: '2026-9001', title: '县城集中供热' });
  const given = {
    number: '2026-9001',
    life: 'bidding' as const,
    plannedStartOn: null,
    plannedInvestment: null,
  };
  valueOf(await enrolProject(office(), given));
  expect(codeOf(await enrolProject(office(), given))).toBe('duplicate');
  expect(codeOf(await enrolProject(office(), { ...given, number: '2026-9999' }))).toBe('not-found');
  const { projects } = await list();
  expect(projects.map(({ commitment }) => commitment.title).toSorted()).toEqual([
    '县城集中供热',
    '双渠镇供水管网改造',
  ]);
});
