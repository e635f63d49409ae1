import { expect, test } from 'vitest';
import { aboutProposals, fieldsFor, noticeOf, wantingIn, type NoticeAbout } from './notice-fields.ts';

const about: NoticeAbout = {
  unitId: 'u1',
  unit: '双渠镇',
  commitmentIds: ['c1'],
  requestId: null,
  kind: 'slip',
};
const known = { matter: '农田', basis: '滞后', requirement: '抓紧', feedbackForm: '', heldOn: '2026-07-08' };

test('an urging needs matter, basis and requirement and nothing else', () => {
  expect(wantingIn(fieldsFor(about, known))).toEqual([]);
  expect(wantingIn({ ...fieldsFor(about, known), matter: ' ' })).toEqual(['matter']);
});

test('挂牌 needs who decided and when it ends; an interview who, what was said and promised', () => {
  const fields = fieldsFor(about, known);
  expect(wantingIn({ ...fields, kind: 'listed' })).toEqual(['decision', 'delistCondition']);
  expect(wantingIn({ ...fields, kind: 'interview' })).toEqual(['byPostId', 'withPostId', 'said', 'promised']);
});

test('what belongs to another kind is not sent', () => {
  const fields = { ...fieldsFor(about, known), delistCondition: '完成', said: '谈话' };
  expect(noticeOf(fields, about)).toMatchObject({
    delistCondition: null,
    interview: null,
    feedbackForm: null,
  });
});

test('a transfer is no notice', () => {
  expect(aboutProposals([])).toBeNull();
});
