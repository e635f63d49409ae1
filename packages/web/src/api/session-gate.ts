// What happens when the session ends in the middle of something: the call waits while the person signs in again
// over the page, and is then repeated. Nothing typed is lost, because nothing is left.

/** How the wait ended: the same person signed in again, or nobody did. */
export type GateAnswer = 'again' | 'left';

interface Gate {
  /** Who is signed in as far as the page knows; null before the first answer. */
  personId: string | null;
  waiting: ((answer: GateAnswer) => void)[];
}

const gate: Gate = { personId: null, waiting: [] };
const listeners = new Set<() => void>();
const announce = (): void => listeners.forEach((listener) => listener());

/** Tells who is signed in; null after signing out. */
export const rememberPerson = (personId: string | null): void => {
  gate.personId = personId;
};

/** Whether an ended session is a surprise: somebody was signed in. */
export const wasSignedIn = (): boolean => gate.personId !== null;

/** Waits until the person has signed in again over the page. */
export const askToSignIn = (): Promise<GateAnswer> =>
  new Promise((resolve) => {
    gate.waiting.push(resolve);
    announce();
  });

/**
 * Ends the wait.
 *
 * @param personId who signed in, or null when the dialog was left
 * @returns `other` when it is somebody else: the page must start anew, and nothing is repeated in their name
 */
export const answerGate = (personId: string | null): 'same' | 'other' | 'nobody' => {
  const same = personId !== null && personId === gate.personId;
  const waiting = gate.waiting.splice(0);
  waiting.forEach((resolve) => resolve(same ? 'again' : 'left'));
  announce();
  if (personId === null) return 'nobody';
  return same ? 'same' : 'other';
};

/** For `useSyncExternalStore`. */
export const watchGate = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether somebody waits for a sign-in. */
export const isGateOpen = (): boolean => gate.waiting.length > 0;
