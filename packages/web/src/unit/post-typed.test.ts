import { expect, test } from 'vitest';
import { postTyped } from './post-typed.ts';

const post = (personName: string, title: string) => ({ id: personName, personName, title });
const posts = [post('何秀兰', '副县长'), post('魏立新', '副县长'), post('陆承远', '常务副县长')];
const typed = (text: string, how: 'whole' | 'part') => postTyped(posts, text, how)?.id ?? null;

test('half a name is enough when typing is over', () => {
  expect([typed('秀兰', 'part'), typed('何', 'part'), typed('常务', 'part')]).toEqual([
    '何秀兰',
    '何秀兰',
    '陆承远',
  ]);
});

test('while typing goes on, only the whole name is taken', () => {
  expect([typed('何', 'whole'), typed('何秀兰', 'whole'), typed('何秀兰 副县长', 'whole')]).toEqual([
    null,
    '何秀兰',
    '何秀兰',
  ]);
});

test('a title of several is nobody', () => expect(typed('副县长', 'part')).toBeNull());
