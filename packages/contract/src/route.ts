// What a route is: a plain object that the server turns into a handler and the client into a call.
// Routes name the verb they ask; who may do it is decided in `app`.
import type { Verb } from '@luoshi/domain/access/grants';
import type { z } from 'zod';

/** One route of /api/v1: `{name}` in the path is a parameter. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: `/${string}`;
  readonly verb: Verb;
  readonly summary: string;
  /** API version that brought it. */
  readonly since: '1';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Shape of a 200 answer; a file route answers bytes of that type instead. */
  readonly answer: z.ZodType;
  readonly file?: string;
  /** Largest body in bytes when not the usual 1 MB. */
  readonly limit?: number;
}

/** Keeps the literal type of a route while checking its shape. */
export const route = <const R extends Route>(definition: R): R => definition;

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Given<T> = T extends z.ZodType ? z.input<T> : undefined;

/** Parsed path parameters, query, body of a request, as a handler receives them. */
export interface RequestOf<R extends Route> {
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly body: Parsed<R['body']>;
}

/** What a client gives for a call. */
export interface CallOf<R extends Route> {
  readonly params?: Given<R['params']>;
  readonly query?: Given<R['query']>;
  readonly body?: Given<R['body']>;
}

/** What a call answers. */
export type AnswerOf<R extends Route> = z.output<R['answer']>;

/** Whether a call writes, and so carries an `Idempotency-Key`. */
export const isWrite = (candidate: Route): boolean => candidate.method !== 'get';
