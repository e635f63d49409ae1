import { expect, test } from 'vitest';
import { isAboutText, lackingIn, titleOf, type NewDocumentFields } from './new-document-fields.ts';

const fields: NewDocumentFields = {
  title: '全县农田水利现场会纪要',
  source: 'minutes',
  secrecy: 'internal',
  datedOn: '2026-07-03',
  speakerPostId: '',
  speaker: '',
};

test('the title is proposed by the file name without its ending', () => {
  expect(titleOf('在全县半年经济工作推进会上的讲话.docx')).toBe('在全县半年经济工作推进会上的讲话');
  expect(titleOf('2026.7.3纪要')).toBe('2026.7.3纪要');
});

test('a secrecy level has to be chosen, and a file or a text given', () => {
  expect(lackingIn(fields, { from: 'file', hasFile: true, text: '' })).toEqual([]);
  expect(lackingIn({ ...fields, secrecy: null }, { from: 'file', hasFile: false, text: '有字' })).toEqual([
    'file',
    'secrecy',
  ]);
  expect(lackingIn({ ...fields, title: ' ' }, { from: 'text', hasFile: true, text: '  ' })).toEqual([
    'text',
    'title',
  ]);
});

test('what is wrong with the file is said beside the file', () => {
  expect(['file-encrypted', 'document-classified', 'malformed-date'].map(isAboutText)).toEqual([
    true,
    true,
    false,
  ]);
});
