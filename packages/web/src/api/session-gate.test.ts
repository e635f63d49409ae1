import { beforeEach, expect, test } from 'vitest';
import { answerGate, askToSignIn, isGateOpen, rememberPerson, wasSignedIn } from './session-gate.ts';

beforeEach(() => {
  answerGate(null);
  rememberPerson('he');
});

test('what waited goes on when the same person signs in again', async () => {
  const [first, second] = [askToSignIn(), askToSignIn()];
  expect(isGateOpen()).toBe(true);
  expect(answerGate('he')).toBe('same');
  expect(await Promise.all([first, second])).toEqual(['again', 'again']);
  expect(isGateOpen()).toBe(false);
});

test('nothing is repeated in the name of somebody else', async () => {
  const waiting = askToSignIn();
  expect(answerGate('zhang')).toBe('other');
  expect(await waiting).toBe('left');
});

test('leaving the dialog ends the wait', async () => {
  const waiting = askToSignIn();
  expect(answerGate(null)).toBe('nobody');
  expect(await waiting).toBe('left');
});

test('an ended session is a surprise only to somebody who was signed in', () => {
  expect(wasSignedIn()).toBe(true);
  rememberPerson(null);
  expect(wasSignedIn()).toBe(false);
});
