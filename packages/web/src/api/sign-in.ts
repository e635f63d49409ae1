// Signing in and out, spoken to the sign-in library directly.
import { call } from './call.ts';
import { Refused } from './refused.ts';

/** How a sign-in ended. */
export type SignInResult =
  | { readonly ok: true; readonly personId: string }
  | { readonly ok: false; readonly why: 'wrong' | 'unreachable' | 'no-post' }
  | { readonly ok: false; readonly why: 'slow-down'; readonly seconds: number };

const post = (path: string, body: object): Promise<Response> =>
  fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  });

const secondsOf = async (response: Response): Promise<number> => {
  const told: unknown = await response.json().catch(() => null);
  const seconds = typeof told === 'object' && told !== null && 'seconds' in told ? Number(told.seconds) : NaN;
  return Number.isFinite(seconds) ? seconds : Number(response.headers.get('x-retry-after') ?? 60);
};

const personOf = async (): Promise<SignInResult> => {
  try {
    return { ok: true, personId: (await call('readSession')).person.id };
  } catch (error) {
    return {
      ok: false,
      why: error instanceof Refused && error.code === 'unreachable' ? 'unreachable' : 'no-post',
    };
  }
};

/** Signs in by user name and password. */
export const signIn = async (username: string, password: string): Promise<SignInResult> => {
  const response = await post('/sign-in/username', { username, password }).catch(() => null);
  if (response === null) return { ok: false, why: 'unreachable' };
  if (response.ok) return personOf();
  if (response.status === 429) return { ok: false, why: 'slow-down', seconds: await secondsOf(response) };
  return { ok: false, why: response.status >= 500 ? 'unreachable' : 'wrong' };
};

/** Ends the session; the page starts anew at the sign-in. */
export const signOut = async (): Promise<void> => {
  await post('/sign-out', {}).catch(() => null);
};
