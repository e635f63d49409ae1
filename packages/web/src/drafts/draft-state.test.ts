import { expect, test } from 'vitest';
import { afterEvent, isUnsaved, untouched, type DraftEvent, type DraftState } from './draft-state.ts';

const play = (...events: DraftEvent<string>[]): DraftState<string> =>
  events.reduce(afterEvent<string>, untouched(''));

const typed = (content: string): DraftEvent<string> => ({ type: 'typed', content });
const savedAt = '2026-07-08T01:42:00.000Z';

test('what was typed is unsaved until the server has just that', () => {
  expect(isUnsaved(play(typed('31')).status)).toBe(true);
  expect(isUnsaved(play(typed('31'), { type: 'save-started' }).status)).toBe(true);
  expect(
    isUnsaved(play(typed('31'), { type: 'save-started' }, { type: 'saved', revision: 1, savedAt }).status),
  ).toBe(false);
});

test('a save that comes back after further typing does not pass for the newest', () => {
  const state = play(typed('31'), { type: 'save-started' }, typed('315'), {
    type: 'saved',
    revision: 1,
    savedAt,
  });
  expect(state.status).toBe('typed');
  expect(state.content).toBe('315');
  expect(state.savedAt).toBe(savedAt);
});

test('a failed save leaves the draft on the device, and typing tries again', () => {
  const failed = play(typed('31'), { type: 'save-started' }, { type: 'not-saved', revision: 1 });
  expect(failed.status).toBe('on-device');
  expect(afterEvent(failed, typed('32')).status).toBe('typed');
});

test('a failure of an older save says nothing about the newer text', () => {
  expect(
    play(typed('31'), { type: 'save-started' }, typed('32'), { type: 'not-saved', revision: 1 }).status,
  ).toBe('typed');
});

test('a draft restored late never overwrites what was typed meanwhile', () => {
  expect(play(typed('new'), { type: 'restored', content: 'old', savedAt }).content).toBe('new');
  expect(play({ type: 'restored', content: 'old', savedAt }).content).toBe('old');
});

test('a draft that only the device had counts as unsaved after it is restored', () => {
  expect(isUnsaved(play({ type: 'restored', content: 'old', savedAt: null }).status)).toBe(true);
});

test('after sending the form is untouched, and a save still on its way changes nothing', () => {
  const sent = play(typed('31'), { type: 'save-started' }, { type: 'sent', content: '' });
  expect(sent.status).toBe('untouched');
  expect(afterEvent(sent, { type: 'saved', revision: 1, savedAt }).status).toBe('untouched');
});
