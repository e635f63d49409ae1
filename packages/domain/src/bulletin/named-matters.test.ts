// Where a named matter stands in a circular, and which of its figures it prints.
import { expect, test } from 'vitest';
import { plainBlock, textOf } from './block.ts';
import { bulletinContent } from './content.ts';
import type { Say } from './figure.ts';
import type { Ledger } from './ledger.ts';
import { withNamedMatter } from './named-matters.ts';

const say: Say = (key, params = {}) => `${key}(${Object.values(params).map(String).join(' ')})`;

const ledger: Ledger = {
  asOf: '2026-07-08',
  readOn: '2026-07-08',
  townships: [],
  indicators: [],
  lines: [
    {
      id: 'road',
      title: '通村公路',
      indicator: null,
      unitId: 'u',
      unit: '双渠镇',
      isTownship: true,
      bucket: 'behind',
      value: null,
      target: null,
      dueNow: null,
      unitOfMeasure: null,
      status: 'none',
      isCarried: false,
      check: null,
      number: '2026-0007',
      leader: null,
      dueOn: '2026-06-30',
      obstacle: null,
      isBlocked: false,
      isExcused: false,
    },
  ],
};

const matter = {
  unit: '双渠镇',
  matter: '通村公路',
  basis: '三次督办仍无进展。',
  requirement: '月底前完工',
  commitmentIds: ['road'],
};

const content = bulletinContent({
  blocks: [
    plainBlock('heading-1', '一、总体进展'),
    plainBlock('heading-1', '二、主要问题'),
    plainBlock('heading-2', '（一）其他'),
    plainBlock('paragraph', '其他问题。'),
    plainBlock('heading-1', '三、下一步要求'),
    plainBlock('paragraph', '抓紧。'),
  ],
});

test('it is the last point before the demands, numbered after those before it', () => {
  const { blocks } = withNamedMatter(content, matter, ledger, say);
  const texts = blocks.map(textOf);
  expect(texts.indexOf('三、下一步要求')).toBe(6);
  expect(texts[4]).toContain('circular.point(二 circular.named.heading(双渠镇 通村公路)');
  expect(texts[5]).toContain('三次督办仍无进展 月底前完工');
});

test('a commitment without a quantity prints by how many days it is late, linked to it', () => {
  const { figures } = withNamedMatter(content, matter, ledger, say);
  expect(figures).toMatchObject([
    { id: 'line.road.late', value: '8', link: { type: 'commitment', id: 'road' } },
  ]);
});

test('a second matter of the same commitment keeps each figure once', () => {
  const once = withNamedMatter(content, matter, ledger, say);
  expect(withNamedMatter(once, matter, ledger, say).figures).toHaveLength(1);
});
