// A dispatch that is tighter than the signed letter lights by itself and scores by the letter, until a change is signed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeLetter } from '../commitment/change-letter.ts';
import { readCommitment } from '../commitment/read-commitment.ts';
import { signLetter } from '../commitment/sign-letter.ts';
import { done, openFarmlandCounty, type FarmlandCounty } from '../testing/farmland-county.ts';
import { codeOf, givenCommitment } from '../testing/given-commitment.ts';
import { adoptRulebook } from './adopt-rulebook.ts';
import { evaluateRulebook } from './evaluate-rulebook.ts';
import { listRulebooks } from './list-rulebooks.ts';
import { readUnitScore } from './read-unit-score.ts';

let county: FarmlandCounty;
let rulebookId: string;
let dispatched: string;
beforeAll(async () => {
  county = await openFarmlandCounty();
  await county.behindItsBack(
    `update tenant.commitments set letter_due_on = '2026-12-31', lead_leader_post_id = $1 where id = $2`,
    [county.post('何秀兰'), county.commitment('双渠镇')],
  );
  dispatched = await givenCommitment(county, {
    kind: 'target',
    indicator: 'farmland',
    number: '2026-9100',
    target_value: '7000',
    due_on: '2026-08-31',
    plan_kind: 'points',
    points: [
      ['2026-06-30', '6500'],
      ['2026-08-31', '7000'],
    ],
  });
  const [shipped] = done(await listRulebooks(county.as('沈文博'), undefined)).rulebooks;
  const { rulebook = '', sha256 = '' } = shipped ?? {};
  rulebookId = done(await adoptRulebook(county.as('沈文博'), { rulebook, sha256 })).adoptedId ?? '';
});
afterAll(() => county.close());

const scored = async () => {
  const { id } = done(await evaluateRulebook(county.as('沈文博'), { rulebookId, period: '2026-H1' }));
  const page = done(await readUnitScore(county.as('顾明德'), { id, unitId: county.unit('双渠镇') }));
  const item = page.sections.flatMap((section) => section.items).find((each) => each.id === 'farmland');
  const [input] = item?.inputs ?? [];
  return { target: input?.target, commitmentId: input?.commitmentId };
};
const pageOf = async (id: string) => done(await readCommitment(county.as('沈文博'), { id }));
const ask = async (id: string, change: { dueOn: string | null; targetValue: string | null }) => {
  const { version } = await pageOf(id);
  const about = { reason: '灌区提前通水', basis: '县政府常务会议' };
  return changeLetter(county.as('沈文博'), { id, basedOn: version, ...change, ...about });
};
const sign = async (id: string, decision: 'signed' | 'refused') => {
  const change = (await pageOf(id)).letterChanges.find((each) => each.decision === null);
  const opinion = decision === 'refused' ? '仍按责任书' : null;
  return signLetter(county.as('何秀兰'), {
    id: change?.id ?? '',
    basedOn: change?.version ?? 0,
    decision,
    opinion,
  });
};

test('the dispatch is flagged, and the score asks what the letter asks', async () => {
  expect(await pageOf(dispatched)).toMatchObject({
    aheadOfLetterDays: 122,
    letter: {
      dueOn: '2026-12-31',
      targetValue: '6000',
      otherNumber: '2026-9001',
      asksMore: true,
      scoredDueOn: '2026-12-31',
      scoredTarget: '6000',
      isChanged: false,
    },
  });
  expect(await scored()).toEqual({ target: '3600', commitmentId: county.commitment('双渠镇') });
});

test('asking for a change moves nothing, and neither does a refused one', async () => {
  const letter = county.commitment('双渠镇');
  done(await ask(letter, { dueOn: null, targetValue: '7200' }));
  expect(codeOf(await ask(letter, { dueOn: '2026-11-30', targetValue: null }))).toBe('wrong-state');
  expect((await scored()).target).toBe('3600');
  const change = (await pageOf(letter)).letterChanges[0];
  const silent = {
    id: change?.id ?? '',
    basedOn: change?.version ?? 0,
    decision: 'refused',
    opinion: null,
  } as const;
  expect(codeOf(await signLetter(county.as('何秀兰'), silent))).toBe('reason-needed');
  expect(codeOf(await signLetter(county.as('顾明德'), { ...silent, decision: 'signed' }))).toBe(
    'not-allowed',
  );
  done(await sign(letter, 'refused'));
  expect((await scored()).target).toBe('3600');
});

test('a change of the quantity counts from the signature on, in proportion of the plan', async () => {
  const letter = county.commitment('双渠镇');
  done(await ask(letter, { dueOn: null, targetValue: '7200' }));
  done(await sign(letter, 'signed'));
  // 3,600 of 6,000 is 60 %; 60 % of 7,200.
  expect(await scored()).toEqual({ target: '4320', commitmentId: letter });
  expect((await pageOf(letter)).letter).toMatchObject({ scoredTarget: '7200', isChanged: true });
});

test('a change must change something', async () => {
  expect(codeOf(await ask(dispatched, { dueOn: null, targetValue: null }))).toBe('invalid-input');
  expect(codeOf(await ask(dispatched, { dueOn: '2026-02-30', targetValue: null }))).toBe('malformed-date');
});
