// What was reported is checked, scored and told: a check, an evaluation, a circular, and a report with a table from elsewhere.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { expect, test } from 'vitest';
import { replayOf } from '../../testing/replay.ts';
import { stories } from './stories.ts';

const { county, call, missing } = replayOf(stories.circular);
const seen = (page: BulletinPage) => ({
  params: { id: page.bulletin.id },
  body: { basedOn: page.bulletin.version },
});

test('a report is checked, the check objected to, the objection decided', async () => {
  const params = { id: county().commitment('临川镇') };
  const { reports } = await call('readCommitment', '程国栋', { params });
  const check = await call('recordCheck', '程国栋', {
    body: {
      reportId: reports[0]?.id ?? null,
      nodeId: null,
      basedOn: reports[0]?.version ?? 1,
      result: 'adjusted',
      value: '3900',
      extent: 'full',
      sampleSize: null,
      sampleOf: null,
      found: '一处还没有平整',
      evidence: [],
      checkedOn: '2026-07-08',
    },
  });
  const objected = await call('objectToCheck', '周雨桐', {
    params: { id: check.id },
    body: { basedOn: check.version, reason: '当天下午已平整' },
  });
  const decided = await call('decideObjection', '沈文博', {
    params: { id: objected.objection?.id ?? '' },
    body: { basedOn: objected.objection?.version ?? 1, decision: 'dismissed', opinion: '以核查当时为准' },
  });
  expect([decided.value, decided.objection?.decision]).toEqual(['3900', 'dismissed']);
});

test('a rulebook is adopted, evaluated, explained', async () => {
  const [shipped] = (await call('listRulebooks', '沈文博')).rulebooks;
  const { rulebook = '', sha256 = '' } = shipped ?? {};
  const adopted = await call('adoptRulebook', '沈文博', { body: { rulebook, sha256 } });
  const body = { rulebookId: adopted.adoptedId ?? '', period: '2026-H1' };
  const { id } = await call('evaluate', '沈文博', { body });
  await call('listEvaluations', '顾明德');
  await call('readLeague', '顾明德', { params: { id } });
  const page = await call('readUnitScore', '顾明德', { params: { id, unitId: county().unit('双渠镇') } });
  const input = page.sections.flatMap((section) => section.items).find((item) => item.id === 'farmland')
    ?.inputs[0];
  expect([input?.report?.value, input?.check?.value, input?.sources.length]).toEqual(['3200', '2860', 1]);
});

test('a circular is drafted, edited, frozen, consulted, reviewed, signed, issued, downloaded, filed, withdrawn', async () => {
  const { id } = await call('createBulletin', '沈文博', { body: { period: '2026-06' } });
  const params = { id };
  const drafted = await call('readBulletin', '沈文博', { params });
  const edited = await call('editBulletin', '沈文博', {
    params,
    body: {
      basedOn: drafted.bulletin.version,
      through: 'bureau',
      approvalBasis: '县委督查工作专题会议2026年第4次纪要',
      addressees: drafted.bulletin.addressees,
      blocks: drafted.blocks.filter(
        (block) => !JSON.stringify(block).includes('松坪乡') && !JSON.stringify(block).includes('县住建局'),
      ),
    },
  });
  const frozen = await call('freezeBulletin', '沈文博', seen(edited));
  const asked = await call('consultBulletin', '沈文博', seen(frozen));
  expect(asked.replies.map((reply) => reply.unit)).toEqual(['双渠镇', '临川镇']);
  for (const [at, name] of (['贺晓梅', '周雨桐'] as const).entries())
    await call('answerBulletin', name, {
      params: { id: asked.replies[at]?.id ?? '' },
      body: { basedOn: asked.replies[at]?.version ?? 1, answer: 'agree', reason: null },
    });
  const reviewed = await call('reviewBulletin', '沈文博', seen(asked));
  const signed = await call('signBulletin', '顾明德', seen(reviewed));
  expect([signed.bulletin.number, signed.bulletin.dateLine]).toEqual([null, '2026年7月8日']);
  const issued = await call('issueBulletin', '沈文博', seen(signed));
  expect(issued.bulletin.number).toBe('云督发〔2026〕1号');
  await call('downloadBulletin', '周雨桐', { params });
  const archived = await call('archiveBulletin', '沈文博', seen(issued));
  expect(archived.bulletin.state).toBe('archived');
  const withdrawn = await call('withdrawBulletin', '顾明德', {
    params,
    body: { basedOn: archived.bulletin.version, reason: '附表有误' },
  });
  expect([withdrawn.bulletin.isWithdrawn, withdrawn.bulletin.number]).toEqual([true, '云督发〔2026〕1号']);
  const { bulletins } = await call('listBulletins', '周雨桐');
  expect(bulletins.map((line) => line.id)).toEqual([id]);
});

test('a special report takes a table from elsewhere in and out, and gives its figures as a workbook', async () => {
  const { id } = await call('createBulletin', '沈文博', {
    body: { kind: 'special-report', period: '2026-06' },
  });
  const params = { id };
  const page = await call('readBulletin', '沈文博', { params });
  const cells = [
    ['县区', '得分'],
    ['云川县', '91.2'],
  ];
  const added = await call('addAnnex', '沈文博', {
    params,
    body: { ...seen(page).body, title: '全市得分', from: '市督查考核局', cells, file: null },
  });
  expect(added.annexes.at(-1)?.rows).toEqual([['云川县', '91.2']]);
  await call('downloadWorkbook', '沈文博', { params });
  const at = String(added.annexes.length - 1);
  const without = await call('removeAnnex', '沈文博', { params: { id, at }, body: seen(added).body });
  expect(without.annexes).toEqual(page.annexes);
});

test('no route of these nouns was left out', () => {
  expect(missing()).toEqual([]);
});
