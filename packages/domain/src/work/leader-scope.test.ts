// What a leader's post covers.
import { expect, test } from 'vitest';
import { relationTo, type CoveredCommitment } from './leader-scope.ts';

const post = { id: 'post', fields: ['农业农村', '水务'], linkedUnitIds: ['双渠镇'] };
const other: CoveredCommitment = {
  leadLeaderPostId: 'somebody',
  givenByPostId: null,
  leadUnitId: '县教育局',
  leadUnitName: '县教育局',
};
const relation = (differs: Partial<CoveredCommitment>) => relationTo(post, { ...other, ...differs });

test.each([
  ['what he leads', { leadLeaderPostId: 'post' }, 'leads'],
  ['what he gave', { givenByPostId: 'post' }, 'leads'],
  ['what a township he is linked to leads', { leadUnitId: '双渠镇', leadUnitName: '双渠镇' }, 'linked'],
  ['what a department of his fields leads', { leadUnitName: '县农业农村局' }, 'field'],
  ['nothing else', {}, null],
  ['nothing without a lead unit', { leadUnitId: null, leadUnitName: null }, null],
] as const)('a post covers %s', (_, differs, expected) => expect(relation(differs)).toBe(expected));

test('what he leads himself is said first', () => {
  expect(relation({ leadLeaderPostId: 'post', leadUnitId: '双渠镇', leadUnitName: '双渠镇' })).toBe('leads');
});

test('a post without fields and townships covers what it leads and gave, no more', () => {
  const bare = { id: 'bare', fields: [], linkedUnitIds: [] };
  expect(relationTo(bare, { ...other, leadUnitName: '县农业农村局' })).toBeNull();
});
