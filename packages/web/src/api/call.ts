// Calls the routes of /api/v1 by name, typed by the contract and without carrying its schemas.
import { paths } from '@luoshi/contract/paths.gen';
import type { AnswerOf, CallOf } from '@luoshi/contract/route';
import type { RouteName, Routes } from '@luoshi/contract/routes';
import { storedLocale } from '../text/locale.ts';
import { randomUuid } from './random-uuid.ts';
import { Refused, refusedBy } from './refused.ts';
import { askToSignIn, wasSignedIn } from './session-gate.ts';

/** What is given to a call of a route. */
export type Given<N extends RouteName> = CallOf<Routes[N]>;

/** What a route answers. */
export type Answer<N extends RouteName> = AnswerOf<Routes[N]>;

/** How one call is made. */
export interface CallOptions {
  /** Idempotency-Key of a write; the same key again answers the same and writes nothing. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

interface Parts {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** The address of a route, also for a link that downloads a file. */
export const addressOf = <N extends RouteName>(name: N, given: Given<N> = {}): string => {
  const { params = {}, query = {} } = given as Parts; // the route's own types, read as plain records
  const path = paths[name][1].replaceAll(/\{(\w+)\}/g, (_all, part: string) =>
    encodeURIComponent(String(params[part])),
  );
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, `${value as string | number | boolean}`]],
    ),
  ).toString();
  return `/api/v1${path}${search === '' ? '' : `?${search}`}`;
};

const headersOf = (method: string, key: string): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': storedLocale(),
  ...(method === 'get'
    ? {}
    : {
        'content-type': 'application/json',
        'idempotency-key': key,
        'x-device-time': new Date().toISOString(),
      }),
});

const send = async (address: string, request: RequestInit): Promise<Response> => {
  try {
    return await fetch(address, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused('unreachable');
  }
};

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return null;
  }
};

/**
 * Calls a route. A session that ended in between is asked for again over the page, then the call is repeated.
 *
 * @throws Refused with the server's code, or `unreachable`
 */
export const call = async <N extends RouteName>(
  name: N,
  given: Given<N> = {},
  { key = randomUuid(), signal }: CallOptions = {},
): Promise<Answer<N>> => {
  const [method] = paths[name];
  const { body } = given as Parts; // the route's own type, sent as it is
  const response = await send(addressOf(name, given), {
    method: method.toUpperCase(),
    headers: headersOf(method, key),
    credentials: 'same-origin',
    ...(method === 'get' ? {} : { body: JSON.stringify(body ?? {}) }),
    ...(signal ? { signal } : {}),
  });
  if (response.ok) return (await response.json()) as Answer<N>; // the server checks its answers against the contract
  const refused = refusedBy(response.status, await readJson(response));
  if (refused.code !== 'not-signed-in' || !wasSignedIn()) throw refused;
  if ((await askToSignIn()) === 'left') throw refused;
  return call(name, given, { key, ...(signal ? { signal } : {}) });
};
