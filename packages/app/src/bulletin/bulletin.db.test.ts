// The circular of June from draft to issue, by the people whose acts they are.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { done, openFarmlandCounty, reported, type FarmlandCounty } from '../testing/farmland-county.ts';
import { echo as say } from '../testing/paper-words.ts';
import { commitmentLines, countLights } from '../commitment/commitment-lines.ts';
import { useCase } from '../use-case/use-case.ts';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { ok } from '@luoshi/domain/outcome/outcome';
import { answerBulletin, consultBulletin } from './consult-bulletin.ts';
import { createBulletin } from './create-bulletin.ts';
import { editBulletin } from './edit-bulletin.ts';
import { freezeBulletin } from './freeze-bulletin.ts';
import { issueBulletin } from './issue-bulletin.ts';
import type { BulletinPage } from './page-of.ts';
import { readBulletin } from './read-bulletin.ts';
import { reviewBulletin, signBulletin } from './sign-bulletin.ts';

let county: FarmlandCounty;
beforeAll(async () => {
  county = await openFarmlandCounty();
});
afterAll(() => county.close());

const counted = useCase('commitment.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  return allowed.ok ? ok(countLights(await commitmentLines(scene, anyCommitment, '2026-06-30'))) : allowed;
});

const drafted = async (): Promise<BulletinPage> => {
  const { id } = done(
    await createBulletin(county.as('沈文博'), { kind: 'monthly-circular', period: '2026-06', say }),
  );
  return done(await readBulletin(county.as('沈文博'), { id, say }));
};
const seen = (page: BulletinPage) => ({ id: page.bulletin.id, basedOn: page.bulletin.version, say });
const valueIn = (page: BulletinPage, id: string) => page.figures.find((figure) => figure.id === id)?.value;
const entitled = async (page: BulletinPage): Promise<BulletinPage> =>
  done(
    await editBulletin(county.as('沈文博'), {
      ...seen(page),
      through: 'bureau',
      approvalBasis: '县委督查工作专题会议2026年第4次纪要',
      addressees: page.bulletin.addressees,
      blocks: null,
    }),
  );
const afterReplies = { now: '2026-07-13T01:00:00.000Z' } as const;
const reviewed = async (page: BulletinPage): Promise<BulletinPage> => {
  const frozen = done(await freezeBulletin(county.as('沈文博'), seen(await entitled(page))));
  const asked = done(await consultBulletin(county.as('沈文博'), seen(frozen)));
  return done(await reviewBulletin(county.as('沈文博', afterReplies), seen(asked)));
};

describe('a draft', () => {
  test('counts the ledger of the month’s last day, and its parts add up', async () => {
    const page = await drafted();
    const lights = done(await counted(county.as('沈文博'), undefined));
    expect(page.bulletin).toMatchObject({ asOf: '2026-06-30', state: 'drafted', period: '2026-06' });
    for (const name of ['all', 'normal', 'slow', 'behind'] as const)
      expect([name, valueIn(page, `count.${name}`)]).toEqual([name, String(lights[name])]);
    // 双渠镇 2860 of 3600 is slow, 临川镇 normal, 县住建局 late, 松坪乡 never reported.
    expect([lights.all, lights.normal, lights.slow, lights.behind, lights.notReported]).toEqual([
      4, 1, 1, 1, 1,
    ]);
    expect(valueIn(page, 'count.notReported')).toBe('1');
  });

  test('sums an indicator over its units with the weakest standing of its parts', async () => {
    const page = await drafted();
    const sum = page.figures.find((figure) => figure.id === 'indicator.farmland.value');
    expect(sum).toMatchObject({
      value: '6860',
      status: 'unchecked',
      sampled: { size: 1, of: 3, corrected: 1 },
    });
    expect(sum?.link.query).toEqual({ asOf: '2026-06-30', indicator: 'farmland' });
  });

  test('tells what was reported and what was found, and links both to the commitment', async () => {
    const page = await drafted();
    const id = county.commitment('双渠镇');
    expect(valueIn(page, `line.${id}.reported`)).toBe('3200');
    expect(page.figures.find((figure) => figure.id === `line.${id}.value`)).toMatchObject({
      value: '2860',
      status: 'full',
      link: { type: 'commitment', id },
    });
  });

  test('is not made for a month to come, a quarter, or by a clerk', async () => {
    const create = async (name: '沈文博' | '贺晓梅', period: string) => {
      const outcome = await createBulletin(county.as(name), { kind: 'monthly-circular', period, say });
      return outcome.ok ? 'ok' : outcome.refusal.code;
    };
    expect(await create('沈文博', '2026-08')).toBe('period-not-begun');
    expect(await create('沈文博', '2026-Q2')).toBe('invalid-input');
    expect(await create('贺晓梅', '2026-06')).toBe('not-allowed');
  });
});

describe('its figures', () => {
  test('may move in the text but not be altered', async () => {
    const page = await drafted();
    const edit = (change: (text: string) => string) =>
      editBulletin(county.as('沈文博'), {
        ...seen(page),
        through: 'bureau',
        approvalBasis: null,
        addressees: page.bulletin.addressees,
        blocks: page.blocks.map((block) => ({
          ...block,
          runs: block.runs.map((run) => (run.figure === null ? run : { ...run, text: change(run.text) })),
        })),
      });
    expect(await edit((text) => `${text}0`)).toMatchObject({ refusal: { code: 'invalid-input' } });
    expect((await edit((text) => text)).ok).toBe(true);
  });

  test('are frozen: a change afterwards shows beside them and leaves the text', async () => {
    const frozen = done(await freezeBulletin(county.as('沈文博'), seen(await drafted())));
    expect(frozen.bulletin.frozenAt).toBe('2026-07-08T01:00:00.000Z');
    await reported(county, county.commitment('临川镇'), ['周雨桐', '高建业'], {
      period: '2026-06',
      value: '4200',
      basedOn: 1,
      reason: '漏计一块地',
      now: '2026-07-08T02:00:00.000Z',
    });
    const later = done(await readBulletin(county.as('沈文博'), { id: frozen.bulletin.id, say }));
    const sum = later.figures.find((figure) => figure.id === 'indicator.farmland.value');
    expect([sum?.value, sum?.current]).toEqual(['6860', '7060']);
    expect(later.blocks).toEqual(frozen.blocks);
    expect(later.figures.find((figure) => figure.id === 'count.all')?.current).toBeNull();
  });
});

describe('the units named', () => {
  test('are asked before, see what is said of them and nothing else, and answer', async () => {
    const frozen = done(await freezeBulletin(county.as('沈文博'), seen(await entitled(await drafted()))));
    const unasked = await reviewBulletin(county.as('沈文博'), seen(frozen));
    expect(unasked).toMatchObject({ refusal: { code: 'wrong-state' } });
    const asked = done(await consultBulletin(county.as('沈文博'), seen(frozen)));
    // Wednesday 8 July and two working days.
    expect(asked.bulletin.repliesDueOn).toBe('2026-07-10');
    expect(asked.replies.map((reply) => reply.unit)).toEqual(['县住建局', '双渠镇', '松坪乡']);
    const { id } = asked.bulletin;
    const hers = done(await readBulletin(county.as('贺晓梅'), { id, say }));
    expect(hers.replies.map((reply) => reply.unit)).toEqual(['双渠镇']);
    expect(hers.offers).toEqual(['answer']);
    expect(JSON.stringify(hers)).not.toContain('松坪乡');
    expect(await readBulletin(county.as('周雨桐'), { id, say })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const [reply] = hers.replies;
    const answer = (reason: string | null) =>
      answerBulletin(county.as('贺晓梅'), { id: reply?.id ?? '', basedOn: 1, answer: 'object', reason, say });
    expect(await answer(' ')).toMatchObject({ refusal: { code: 'reason-needed' } });
    expect(done(await answer('两块地已补平整')).replies[0]).toMatchObject({
      answer: 'object',
      answeredBy: '贺晓梅 党政办干部',
    });
    const early = await reviewBulletin(county.as('沈文博'), seen(asked));
    expect(early).toMatchObject({ refusal: { code: 'answers-awaited', params: { until: '2026-07-10' } } });
    expect((await reviewBulletin(county.as('沈文博', afterReplies), seen(asked))).ok).toBe(true);
  });
});

describe('a unit named while others are being asked', () => {
  const naming = async (page: BulletinPage, text: string) =>
    done(
      await editBulletin(county.as('沈文博'), {
        ...seen(page),
        through: 'bureau',
        approvalBasis: page.bulletin.approvalBasis,
        addressees: page.bulletin.addressees,
        blocks: [...page.blocks, { kind: 'paragraph', runs: [{ text, figure: null }], editable: true }],
      }),
    );

  test('is asked as well, with its own days, before it goes on', async () => {
    const frozen = done(await freezeBulletin(county.as('沈文博'), seen(await entitled(await drafted()))));
    const asked = done(await consultBulletin(county.as('沈文博'), seen(frozen)));
    expect(asked.offers).not.toContain('consult');
    expect(await consultBulletin(county.as('沈文博'), seen(asked))).toMatchObject({
      refusal: { code: 'wrong-state' },
    });
    const named = await naming(asked, '临川镇没有报送整改措施。');
    expect([named.bulletin.state, named.offers.includes('consult')]).toEqual(['consulting', true]);
    const monday = county.as('沈文博', afterReplies);
    expect(await reviewBulletin(monday, seen(named))).toMatchObject({
      refusal: { code: 'wrong-state', params: { act: 'bulletin-unasked', unasked: 1 } },
    });
    const again = done(await consultBulletin(monday, seen(named)));
    expect(again.replies.map((reply) => reply.unit)).toEqual(['县住建局', '双渠镇', '临川镇', '松坪乡']);
    // Monday 13 July and two working days.
    expect(again.bulletin.repliesDueOn).toBe('2026-07-15');
    expect(again.offers).not.toContain('consult');
    expect(await reviewBulletin(monday, seen(again))).toMatchObject({
      refusal: { code: 'answers-awaited' },
    });
    const { id } = again.bulletin;
    const told = done(await readBulletin(county.as('周雨桐'), { id, say }));
    expect(told.replies.map((reply) => reply.unit)).toEqual(['临川镇']);
  });
});

describe('issuer, number and date', () => {
  test('the bureau does not write to townships without the consent said and its basis given', async () => {
    const page = await drafted();
    expect(page.issuerCheck).toMatchObject({ ok: false, code: 'issuer-not-entitled' });
    const frozen = done(await freezeBulletin(county.as('沈文博'), seen(page)));
    const asked = done(await consultBulletin(county.as('沈文博'), seen(frozen)));
    expect(await reviewBulletin(county.as('沈文博', afterReplies), seen(asked))).toMatchObject({
      refusal: { code: 'issuer-not-entitled' },
    });
    const entitledNow = await entitled(asked);
    expect(entitledNow.issuerCheck.ok).toBe(true);
    expect(entitledNow.blocks[0]?.runs[0]?.text).toContain('〈consent〉');
  });

  test('number, serial and date are there after signing and not before', async () => {
    const page = await reviewed(await drafted());
    expect([page.bulletin.number, page.bulletin.dateLine]).toEqual([null, '〈date.blank|2026〉']);
    expect(await issueBulletin(county.as('沈文博'), seen(page))).toMatchObject({
      refusal: { code: 'wrong-state' },
    });
    expect(await signBulletin(county.as('沈文博'), seen(page))).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    const signed = done(
      await signBulletin(county.as('顾明德', { now: '2026-07-13T02:00:00.000Z' }), seen(page)),
    );
    expect([signed.bulletin.number, signed.bulletin.signedBy]).toEqual([null, '顾明德 县委副书记']);
    expect(signed.bulletin.dateLine).toBe('〈date|2026|7|13〉');
    const issued = done(
      await issueBulletin(county.as('沈文博', { now: '2026-07-14T01:00:00.000Z' }), seen(signed)),
    );
    expect(issued.bulletin).toMatchObject({
      number: '云督发〔2026〕1号',
      issuedOn: '2026-07-14',
      state: 'issued',
      dateLine: '〈date|2026|7|13〉',
    });
    expect(issued.offers).toEqual(['archive']);
    expect((await readBulletin(county.as('周雨桐'), { id: issued.bulletin.id, say })).ok).toBe(true);
  });

  test('numbers follow each other without a gap, and a stale version takes none', async () => {
    const page = await reviewed(await drafted());
    const signed = done(await signBulletin(county.as('顾明德', afterReplies), seen(page)));
    expect(await issueBulletin(county.as('沈文博'), { ...seen(signed), basedOn: 1 })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    const issued = done(await issueBulletin(county.as('沈文博'), seen(signed)));
    expect(issued.bulletin.number).toBe('云督发〔2026〕2号');
  });

  test('a text changed after review is reviewed again', async () => {
    const page = await reviewed(await drafted());
    expect((await entitled(page)).bulletin.state).toBe('frozen');
  });
});
