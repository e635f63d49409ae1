// What `luoshi bulletin` says to a question it cannot answer.
import { expect, test } from 'vitest';
import { runLuoshi } from '../testing/run-luoshi.ts';

test.each([[[]], [['1', '--docx', 'a.docx']], [['01a22f14-47fd-7000-810a-8469f3000b51']]])(
  'without a document’s id and a file to write it answers with the usage and 2: %s',
  async (args) => {
    expect(await runLuoshi(['bulletin', ...args]).ended).toBe(2);
  },
);
