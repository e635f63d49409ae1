// Turns the contract's plain routes into validated handlers and into the OpenAPI document.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import { ProblemDocument } from '@luoshi/contract/status';
import { isWrite, type Route } from '@luoshi/contract/route';
import type { Context as AppContext } from '@luoshi/app/context/context';
import { may } from '@luoshi/domain/access/may';
import { refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { Context } from 'hono';
import { z, type ZodError } from 'zod';
import { actingPostCookie } from '../auth/session.ts';
import type { Edge, FileAnswer } from './handler.ts';
import { localeOf } from './locale.ts';
import { unkeepableField } from './plain-text.ts';
import { refused } from './problem.ts';

const usualLimit = 1_048_576;

/** How a request becomes somebody acting; null when nobody is signed in. */
export type ContextOf = (c: Context, route: Route) => Promise<AppContext>;

type AnyHandler = (context: AppContext, request: unknown, edge: Edge) => Promise<Outcome<unknown>>;

const json = (schema: Route['answer']) => ({ 'application/json': { schema } });

const writeHeaders = z.object({
  'idempotency-key': z.uuid().optional().describe('repeating a write with the same key answers the same'),
});

const definitionOf = (name: string, route: Route) =>
  createRoute({
    method: route.method,
    path: route.path,
    operationId: name,
    summary: route.summary,
    tags: [route.verb.split('.')[0] ?? route.verb],
    request: {
      ...(route.params && { params: route.params }),
      ...(isWrite(route) && { headers: writeHeaders }),
      ...(route.query && { query: route.query }),
      ...(route.body && { body: { required: true, content: json(route.body) } }),
    },
    responses: {
      200: route.file
        ? { description: 'file', content: { [route.file]: { schema: { type: 'string', format: 'binary' } } } }
        : { description: 'done', content: json(route.answer) },
      default: {
        description: 'refused',
        content: { 'application/problem+json': { schema: ProblemDocument } },
      },
    },
    'x-verb': route.verb,
    'x-since': route.since,
  });

const fileResponse = (file: FileAnswer, type: string): Response =>
  new Response(Buffer.from(file.bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });

const limitOf = (route: Route) =>
  bodyLimit({
    maxSize: route.limit ?? usualLimit,
    onError: (c) => {
      const params = { limit: route.limit ?? usualLimit };
      const answer = refused({ code: 'file-too-large', params }, c.req.header('accept-language'));
      // The rest of the body is not read: what follows it on the connection would not be understood.
      answer.headers.set('connection', 'close');
      return answer;
    },
  });

const answer = async (
  c: Context,
  route: Route,
  handler: AnyHandler,
  contextOf: ContextOf,
): Promise<Response> => {
  const language = c.req.header('accept-language');
  const valid = (from: 'param' | 'query' | 'json', schema: unknown) =>
    schema ? (c.req.valid as (from: string) => object)(from) : undefined;
  const request = {
    params: valid('param', route.params),
    query: valid('query', route.query),
    body: valid('json', route.body),
  };
  const edge: Edge = {
    origin: new URL(c.req.url).origin,
    locale: localeOf(language),
    setActingPost: (postId) =>
      setCookie(c, actingPostCookie, postId, { path: '/', httpOnly: true, sameSite: 'Lax' }),
  };
  const context = await contextOf(c, route);
  // Asked first: a session that ended must be told apart from something that is not there.
  const nobody = context.actor.personId === null ? may(route.verb, {}, context.actor) : null;
  if (nobody?.ok === false) return refused(nobody.refusal, language);
  const field = unkeepableField({ ...request.params, ...request.query, ...request.body });
  if (field !== null) return refused(refuse('invalid-input', { field }).refusal, language);
  const outcome = await handler(context, request, edge);
  if (!outcome.ok) return refused(outcome.refusal, language);
  if (route.file) return fileResponse(outcome.value as FileAnswer, route.file); // the handler's type says so
  return c.json(outcome.value as object, 200, { 'cache-control': 'no-store' });
};

type Validated = { readonly success: true } | { readonly success: false; readonly error: ZodError };

/** Answers input that does not fit the schema, naming its fields. */
const refuseInvalid = (result: Validated, c: Context): Response | undefined => {
  if (result.success) return undefined;
  const issues = result.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  const field = issues.map((issue) => issue.path).join(', ');
  return refused(refuse('invalid-input', { field, issues }).refusal, c.req.header('accept-language'));
};

/** Adds one route to the application. */
export const register = (
  app: OpenAPIHono,
  name: string,
  route: Route,
  handler: AnyHandler,
  contextOf: ContextOf,
): void => {
  const hono = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
  app.use(hono, async (c, next) =>
    c.req.method === route.method.toUpperCase() ? limitOf(route)(c, next) : next(),
  );
  app.openapi(
    definitionOf(name, route),
    ((c: Context) => answer(c, route, handler, contextOf)) as never, // typed once, in HandlersOf; the loop forgets it
    refuseInvalid as never, // the library wants the route's own answer type; a refusal is none of it
  );
};
