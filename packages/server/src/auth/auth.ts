// Sign-in by better-auth: user name and password, sessions, rate ceiling. Nobody signs up; accounts are made.
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { username } from 'better-auth/plugins';
import type { System } from '@luoshi/app/system/system';
import { passwordLength } from './password-rule.ts';
import { secondsToWait, recordFailure, recordSignIn } from './slow-down.ts';

type AuthPool = System['authPool'];

const signIn = '/sign-in/username';

/**
 * What of the library is open. Its other ways would change a name, set a password past our rule, tell which names
 * exist, or let guesses go on past the slow-down.
 */
export const authRoutes = [
  ['POST', signIn],
  ['POST', '/sign-out'],
  ['GET', '/get-session'],
] as const;

/** Carries the caller's address to the library; set from the connection. */
export const addressHeader = 'x-luoshi-address';

/** Requests of one address, a coarse ceiling: 300 a minute. */
const ceiling = { window: 60, max: 300 };

const nameIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'username' in body && typeof body.username === 'string'
    ? body.username.toLowerCase()
    : null;

/**
 * @param pool of role `luoshi_auth`
 * @param secret signs cookies; at least 32 characters
 */
export const makeAuth = (pool: AuthPool, secret: string) =>
  betterAuth({
    database: pool,
    secret,
    basePath: '/api/auth',
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.shortest,
      maxPasswordLength: passwordLength.longest,
    },
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 30 })],
    // The library's own rule for signing in, 3 in 10 seconds an address, would lock out an office behind one address.
    rateLimit: { enabled: true, ...ceiling, storage: 'memory', customRules: { '/sign-in/*': ceiling } },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 60 },
    advanced: {
      cookiePrefix: 'luoshi',
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    hooks: {
      before: createAuthMiddleware(async (c) => {
        const name = c.path === signIn ? nameIn(c.body) : null;
        if (name === null) return;
        if (name.includes('\0')) throw new APIError('UNAUTHORIZED', { code: 'INVALID_USERNAME_OR_PASSWORD' });
        const seconds = await secondsToWait(pool, name);
        if (seconds > 0) throw new APIError('TOO_MANY_REQUESTS', { code: 'too-many-attempts', seconds });
      }),
      after: createAuthMiddleware(async (c) => {
        const name = c.path === signIn ? nameIn(c.body) : null;
        if (name === null) return;
        const session = c.context.newSession;
        if (session) await recordSignIn(pool, name, session.user.id);
        else await recordFailure(pool, name);
      }),
    },
  });

/** The sign-in library as set up here. */
export type Auth = ReturnType<typeof makeAuth>;
