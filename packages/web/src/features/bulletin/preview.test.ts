// The paper while it is edited: the same content, changed here.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { expect, test } from 'vitest';
import { withHead } from './preview.ts';

const letterhead = (through: 'bureau' | 'two-offices', issuer: string) => ({
  through,
  issuer,
  masthead: `${issuer}文件`,
  numberBlank: `${issuer}〔2026〕　号`,
  lead: '现将进展情况通报如下：',
  leadConsented: '经县委、县政府同意，现将进展情况通报如下：',
});
const text = { kind: 'paragraph' as const, runs: [{ text: '正文', figure: null }], editable: true };
const page = {
  bulletin: { issuer: '云川县督查考核局', through: 'bureau' },
  letterheads: [letterhead('bureau', '云川县督查考核局'), letterhead('two-offices', '两办')],
  titleLines: ['云川县督查考核局', '关于进展情况的通报'],
  blocks: [{ kind: 'paragraph', runs: [{ text: '旧', figure: null }], editable: false }, text],
} as unknown as BulletinPage; // what the preview reads of a page
const shown = (through: 'bureau' | 'two-offices', addressees: string[]) => {
  const { bulletin, titleLines, blocks } = withHead(
    page,
    { through, addressees },
    `${addressees.join('，')}：`,
  );
  return { ...bulletin, titleLines, lead: blocks[0]?.runs[0]?.text, rest: blocks.slice(1) };
};

test('issuer, title, number and addressees follow what is chosen; the text stays', () => {
  expect(shown('two-offices', ['各乡镇党委、政府'])).toMatchObject({
    signature: '两办',
    numberBlank: '两办〔2026〕　号',
    salutation: '各乡镇党委、政府：',
    titleLines: ['两办', '关于进展情况的通报'],
    lead: '现将进展情况通报如下：',
    rest: [text],
  });
});

test('the consent is said as soon as the bureau writes to Party committees below', () => {
  expect(shown('bureau', ['县直各部门']).lead).toBe('现将进展情况通报如下：');
  expect(shown('bureau', ['各乡镇党委、政府']).lead).toBe('经县委、县政府同意，现将进展情况通报如下：');
});
