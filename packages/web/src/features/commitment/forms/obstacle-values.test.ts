import { expect, it } from 'vitest';
import { sentObstacle } from './obstacle-values.ts';

const content = {
  nodeId: '',
  blocked: ' 用地 ',
  tried: '报件两次',
  asked: '批复',
  must: 'unit:land',
  answerBy: '2026-07-20',
};

it('sends trimmed texts, the whole commitment when there is no step, and who must act', () => {
  expect(sentObstacle(content)).toEqual({
    nodeId: null,
    blocked: '用地',
    tried: '报件两次',
    asked: '批复',
    answerBy: '2026-07-20',
    mustUnitId: 'land',
    mustPostId: null,
  });
});
it.each(['blocked', 'tried', 'asked', 'answerBy'])('sends nothing without %s', (name) => {
  expect(sentObstacle({ ...content, [name]: '' })).toBeNull();
});
